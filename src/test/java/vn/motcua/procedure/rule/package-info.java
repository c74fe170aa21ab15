@org.jspecify.annotations.NullMarked
package vn.motcua.procedure.rule;
