package vn.motcua.procedure.deployment;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;

/** No new dossiers for a procedure, while those under way go on. */
@Component
class Retirement {

    private final RepositoryService repository;
    private final ManagementService management;

    Retirement(RepositoryService repository, ManagementService management) {
        this.repository = repository;
        this.management = management;
    }

    void begin(String slug) {
        repository
                .updateProcessDefinitionSuspensionState()
                .byProcessDefinitionKey(slug)
                .suspend();
        // The engine suspends the definitions of jobs along with it, and a running dossier's next timer would be born
        // suspended.
        management
                .updateJobDefinitionSuspensionState()
                .byProcessDefinitionKey(slug)
                .activate();
    }

    void end(String slug) {
        repository
                .updateProcessDefinitionSuspensionState()
                .byProcessDefinitionKey(slug)
                .activate();
    }
}
