/** The legal clock: limits counted over the Vietnamese working calendar, suspended and resumed, moved when a holiday is announced late. */
@NullMarked
package vn.motcua.deadline;

import org.jspecify.annotations.NullMarked;
