/** Time that is not the authority's: what a dossier waits for while its legal clock stands still. */
@NullMarked
package vn.motcua.suspension;

import org.jspecify.annotations.NullMarked;
