/** What travels by the public post: consignments of named papers, the carriers that take them, and what is heard of them. */
@NullMarked
package vn.motcua.post;

import org.jspecify.annotations.NullMarked;
