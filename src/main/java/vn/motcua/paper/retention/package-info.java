/** How long papers are kept, and which have been kept long enough. */
@NullMarked
package vn.motcua.paper.retention;

import org.jspecify.annotations.NullMarked;
