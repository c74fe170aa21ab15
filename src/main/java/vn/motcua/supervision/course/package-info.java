/** The way of a dossier through its models, concluded from its log: the engine keeps no history. */
@NullMarked
package vn.motcua.supervision.course;

import org.jspecify.annotations.NullMarked;
