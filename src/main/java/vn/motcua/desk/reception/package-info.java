/** The reception page: what an officer has begun to take in, kept on the server until it is accepted. */
@NullMarked
package vn.motcua.desk.reception;

import org.jspecify.annotations.NullMarked;
