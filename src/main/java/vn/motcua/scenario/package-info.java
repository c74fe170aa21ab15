/** Scenarios: what an analyst expects of a procedure, written in YAML and played on the real engine with a simulated clock. */
@NullMarked
package vn.motcua.scenario;

import org.jspecify.annotations.NullMarked;
