/** The scenarios of the procedures, each as a test of its own, and the tests of the scenario language. */
@NullMarked
package vn.motcua.scenario;

import org.jspecify.annotations.NullMarked;
