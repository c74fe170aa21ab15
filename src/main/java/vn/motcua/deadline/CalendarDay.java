package vn.motcua.deadline;

import java.time.LocalDate;

/**
 * One date that differs from its weekday.
 *
 * @param source the official notice that says so
 * @param confirmed false when the date is only recalled and nobody has read the notice
 */
public record CalendarDay(LocalDate date, DayKind kind, String name, String source, boolean confirmed) {}
