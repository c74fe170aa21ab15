/** Electronic signatures: putting them on a PDF, asking for them elsewhere, and saying what those that come are worth. */
@NullMarked
package vn.motcua.signature;

import org.jspecify.annotations.NullMarked;
