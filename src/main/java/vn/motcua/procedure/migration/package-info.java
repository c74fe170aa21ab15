/** Running dossiers that move to another version of their procedure. */
@NullMarked
package vn.motcua.procedure.migration;

import org.jspecify.annotations.NullMarked;
