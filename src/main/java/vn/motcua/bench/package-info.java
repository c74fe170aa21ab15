/** A whole city's dossiers in a database, and how fast the program's pages are on it. */
@NullMarked
package vn.motcua.bench;

import org.jspecify.annotations.NullMarked;
