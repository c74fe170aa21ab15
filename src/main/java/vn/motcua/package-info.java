/** Một Cửa: the administrative procedures of the one-stop service centres of Đà Nẵng. */
@NullMarked
package vn.motcua;

import org.jspecify.annotations.NullMarked;
