/** The papers of a dossier as files: uploaded, checked, kept once under their hash, read by whom they concern, looked after. */
@NullMarked
package vn.motcua.paper;

import org.jspecify.annotations.NullMarked;
