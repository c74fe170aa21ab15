/** The dossier is the record of one citizen's request: numbered, guarded by verbs, and told by an append-only log of events. */
@NullMarked
package vn.motcua.dossier;

import org.jspecify.annotations.NullMarked;
