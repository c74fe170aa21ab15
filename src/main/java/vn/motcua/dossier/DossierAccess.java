package vn.motcua.dossier;

import org.springframework.stereotype.Component;
import vn.motcua.authority.Acting;

/** Who may read a dossier, and who may work on it. What does not concern the person who asks does not exist for them. */
@Component
public class DossierAccess {

    private final Dossiers dossiers;
    private final Acting acting;

    DossierAccess(Dossiers dossiers, Acting acting) {
        this.dossiers = dossiers;
        this.acting = acting;
    }

    /**
     * For reading: whoever works on it, and who supervises the city.
     *
     * @throws DossierUnknown if there is none, or none that concerns the person
     */
    public Dossier readable(String number) {
        return dossiers.find(number)
                .filter(dossier -> acting.isSupervisor() || works(dossier))
                .orElseThrow(() -> new DossierUnknown(number));
    }

    /**
     * For changing what belongs to it.
     *
     * @throws DossierUnknown if there is none, or none that concerns the person
     */
    public Dossier workable(String number) {
        return dossiers.find(number).filter(this::works).orElseThrow(() -> new DossierUnknown(number));
    }

    /** Whether the person may change what belongs to a dossier that the person may read. */
    public boolean mayWork(Dossier dossier) {
        return works(dossier);
    }

    /** It concerns who received it, who decides it and who has it in hand; the office that sent it back does not decide it. */
    private boolean works(Dossier dossier) {
        return acting.isAdministrator()
                || acting.belongsTo(dossier.receivingUnit())
                || acting.belongsTo(dossier.competentUnit())
                || acting.belongsTo(dossier.holder());
    }
}
