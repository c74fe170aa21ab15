package vn.motcua.deadline;

import java.time.LocalDate;

/** A date on which the office is closed, with the Vietnamese name of the reason. */
public record DayOff(LocalDate date, String name) {}
