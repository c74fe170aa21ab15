/** Draws pages as offices write them, wears them as scanners do, and counts what is read wrongly. */
@NullMarked
package vn.motcua.paper.digitisation.bench;

import org.jspecify.annotations.NullMarked;
