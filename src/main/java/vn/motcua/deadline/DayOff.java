package vn.motcua.deadline;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;

/** A date on which the office is closed, with the Vietnamese name of the reason. */
public record DayOff(@JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate date, String name) {}
