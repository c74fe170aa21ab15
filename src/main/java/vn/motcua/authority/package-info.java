/** The 94 units of the city, their offices and groups, and who may act for which of them. */
@NullMarked
package vn.motcua.authority;

import org.jspecify.annotations.NullMarked;
