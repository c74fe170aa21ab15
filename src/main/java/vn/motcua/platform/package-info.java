/** Engine configuration and hardening, the database, and the demonstration data. */
@NullMarked
package vn.motcua.platform;

import org.jspecify.annotations.NullMarked;
