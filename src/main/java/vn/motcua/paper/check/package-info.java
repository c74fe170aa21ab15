/** Whether a file that someone hands in is what it must be: whole, of a known kind, within bounds, and nothing but pages. */
@NullMarked
package vn.motcua.paper.check;

import org.jspecify.annotations.NullMarked;
