/** From scanned files to pages with their words, and from those to a searchable PDF/A-2u; knows no dossier and no database. */
@NullMarked
package vn.motcua.paper.digitisation.scan;

import org.jspecify.annotations.NullMarked;
