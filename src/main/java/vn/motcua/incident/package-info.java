/** What has gone wrong and waits for a person: each module tells its own, and tries again what it can. */
@NullMarked
package vn.motcua.incident;

import org.jspecify.annotations.NullMarked;
