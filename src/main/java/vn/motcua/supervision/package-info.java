/** What Cockpit is given: the read model that follows the log, the board, the figures and the heat map. */
@NullMarked
package vn.motcua.supervision;

import org.jspecify.annotations.NullMarked;
