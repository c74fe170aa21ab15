/** How a dossier comes in: counter, portal and post run the same intake. */
@NullMarked
package vn.motcua.intake;

import org.jspecify.annotations.NullMarked;
