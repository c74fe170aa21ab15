package vn.motcua.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The time of a dossier: its legal clock, and its timeline, of which the moves of the clock are a part.
 *
 * @param clock what the clock does now and why, one sentence
 * @param deadline null while no clock has been started
 */
record History(String clock, @Nullable DeadlineView deadline, List<TimelineView> timeline) {}
