@NullMarked
package vn.motcua.live;

import org.jspecify.annotations.NullMarked;
