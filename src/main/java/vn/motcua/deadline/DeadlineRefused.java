package vn.motcua.deadline;

import vn.motcua.Refusal;

/** A verb that the deadline's present state does not allow; the Vietnamese message names the dossier and the reason. */
public class DeadlineRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    private final String dossierNumber;

    DeadlineRefused(String dossierNumber, String what, String why) {
        super("Hồ sơ %s: không thể %s vì %s.".formatted(dossierNumber, what, why));
        this.dossierNumber = dossierNumber;
    }

    public String dossierNumber() {
        return dossierNumber;
    }
}
