/** Who replaces an absent officer: for a time the substitute holds the absent one's roles and work, and both come back by themselves. */
@NullMarked
package vn.motcua.standin;

import org.jspecify.annotations.NullMarked;
