/** Tells open pages that what they show has changed. Only that: what it is now, they ask for as ever, with the rights they have then. */
@NullMarked
package vn.motcua.live;

import org.jspecify.annotations.NullMarked;
