package vn.motcua.dossier;

import java.time.LocalDate;

/** How a number is written. The rule passed to the Ministry of Public Security in August 2026, so it can change: replace the bean. */
public interface DossierNumberFormat {

    /** @param unitIdCode e-government identifier of the receiving unit */
    String write(String unitIdCode, LocalDate day, int serial);
}
