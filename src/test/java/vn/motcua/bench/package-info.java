@NullMarked
package vn.motcua.bench;

import org.jspecify.annotations.NullMarked;
