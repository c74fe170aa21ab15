/** How a procedure goes live: the one door of all deployments, the folder that is watched, and what is recorded of both. */
@NullMarked
package vn.motcua.procedure.deployment;

import org.jspecify.annotations.NullMarked;
