package vn.motcua.supervision;

import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.springframework.stereotype.Component;

/** The ways of dossiers as supervisors are told them. */
@Component
public class Courses {

    private final CourseReader reader;
    private final RepositoryService repository;

    Courses(CourseReader reader, RepositoryService repository) {
        this.reader = reader;
        this.repository = repository;
    }

    /** Nodes and flows, as {@code process/element}; without the flows that the engine does not take one by one. */
    public Set<String> of(String number) {
        Set<String> passed = new TreeSet<>();
        reader.of(number).models().forEach(model -> model.passed().stream()
                .filter(element -> !waits(model.definition(), element))
                .forEach(element -> passed.add(model.process() + "/" + element)));
        return passed;
    }

    private boolean waits(String definition, String element) {
        return repository.getBpmnModelInstance(definition).getModelElementById(element) instanceof SequenceFlow flow
                && flow.getSource() instanceof EventBasedGateway;
    }
}
