package vn.motcua.procedure.deployment;

import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.springframework.stereotype.Component;
import vn.motcua.authority.SystemRights;

/** The code of a procedure in the national list, as its analyst wrote it into the process. */
@Component
class NationalCodes {

    private final RepositoryService repository;
    private final SystemRights rights;

    NationalCodes(RepositoryService repository, SystemRights rights) {
        this.repository = repository;
        this.rights = rights;
    }

    /** Empty for a procedure that has none (yet). */
    Optional<String> of(String definition) {
        return rights
                .call(() -> repository.getBpmnModelInstance(definition))
                .getModelElementsByType(CamundaProperty.class)
                .stream()
                .filter(property -> "nationalCode".equals(property.getCamundaName()))
                .flatMap(property -> Stream.ofNullable(property.getCamundaValue()))
                .filter(code -> !code.isBlank())
                .findFirst();
    }
}
