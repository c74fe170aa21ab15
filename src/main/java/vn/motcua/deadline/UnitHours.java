package vn.motcua.deadline;

import java.time.LocalDate;

/**
 * The office hours that one unit keeps from a day on.
 *
 * @param unit code of the unit or office
 * @param source who has decided so
 */
record UnitHours(String unit, LocalDate from, OfficeHours hours, String source) {}
