package vn.motcua.dossier;

import java.time.LocalDate;

/**
 * A dossier's number and what it is made of.
 *
 * @param day day of submission in Asia/Ho_Chi_Minh
 * @param serial from 1, without gap per receiving unit and day
 */
record DossierNumber(String text, LocalDate day, int serial) {}
