/** Messages to the citizen and the office: an outbox, and the mail that empties it. */
@NullMarked
package vn.motcua.notice;

import org.jspecify.annotations.NullMarked;
