/** What is decided: the register entry, the signature and the hand-over to the citizen. */
@NullMarked
package vn.motcua.result;

import org.jspecify.annotations.NullMarked;
