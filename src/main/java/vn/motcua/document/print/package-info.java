/** From page to paper: fonts, PDF/A, bar codes, and the words back out of a printed file. */
@NullMarked
@NamedInterface("print")
package vn.motcua.document.print;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
