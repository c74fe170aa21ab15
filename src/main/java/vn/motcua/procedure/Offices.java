package vn.motcua.procedure;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Dossier;

/** The two offices that an instance's candidate groups name, as its variables. */
final class Offices {

    private static final String RECEIVING = "receivingUnit";
    private static final String COMPETENT = "competentUnit";

    private Offices() {}

    /** What every instance begins with. */
    static Map<String, Object> of(Dossier dossier) {
        return Map.of(RECEIVING, dossier.receivingUnit(), COMPETENT, dossier.competentUnit());
    }

    /** Another office decides: the instance that found it says so from here on, and with it those that have called it. */
    static void follow(Dossier dossier, DelegateExecution execution) {
        for (DelegateExecution instance = execution.getProcessInstance();
                instance != null;
                instance = caller(instance)) {
            instance.setVariableLocal(COMPETENT, dossier.competentUnit());
        }
    }

    private static @Nullable DelegateExecution caller(DelegateExecution instance) {
        DelegateExecution calling = instance.getSuperExecution();
        return calling == null ? null : calling.getProcessInstance();
    }
}
