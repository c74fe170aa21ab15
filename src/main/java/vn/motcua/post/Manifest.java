package vn.motcua.post;

import java.time.LocalDate;
import java.util.List;

/**
 * What a unit hands to the postman on a day: what still waits, and what he has taken that day.
 *
 * @param waiting how many of them he has not taken
 */
public record Manifest(String unit, String unitName, LocalDate date, int waiting, List<Label> consignments) {}
