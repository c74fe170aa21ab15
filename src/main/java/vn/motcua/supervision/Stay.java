package vn.motcua.supervision;

import java.time.Instant;

/** A step that was done, from when to when. */
record Stay(String step, Instant entered, Instant left) {}
