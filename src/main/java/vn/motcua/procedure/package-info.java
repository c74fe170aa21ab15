/** The door to the engine: everything that knows BPMN, DMN, forms and deployments, and the building blocks' base. */
@NullMarked
package vn.motcua.procedure;

import org.jspecify.annotations.NullMarked;
