/** Slips and letters of a dossier, rendered from templates and kept with it. */
@NullMarked
package vn.motcua.document;

import org.jspecify.annotations.NullMarked;
