/** The model rules: what a procedure must keep before it goes live, each rule a small class that names file, element and remedy. */
@NullMarked
package vn.motcua.procedure.rule;

import org.jspecify.annotations.NullMarked;
