/** What is due and what was paid: fees by decision table, payments by counter or message, and money that fits nothing. */
@NullMarked
package vn.motcua.fee;

import org.jspecify.annotations.NullMarked;
