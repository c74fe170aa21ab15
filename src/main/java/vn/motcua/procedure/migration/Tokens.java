package vn.motcua.procedure.migration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationReport;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.TransitionInstance;
import vn.motcua.Wording;

/** Where a dossier stands: each step, wait or asynchronous job, with the step of the new version that takes its place. */
final class Tokens {

    private record Place(String instance, String element) {}

    private final List<Place> places = new ArrayList<>();
    private final Passage passage;

    Tokens(ActivityInstance root, Passage passage) {
        this.passage = passage;
        collect(root);
    }

    private void collect(ActivityInstance instance) {
        for (ActivityInstance child : instance.getChildActivityInstances()) {
            collect(child);
            if (child.getChildActivityInstances().length == 0 && child.getChildTransitionInstances().length == 0) {
                places.add(new Place(child.getId(), child.getActivityId()));
            }
        }
        for (TransitionInstance waiting : instance.getChildTransitionInstances()) {
            places.add(new Place(waiting.getId(), waiting.getActivityId()));
        }
    }

    List<Change.Token> moved() {
        return places.stream().map(place -> token(place, Map.of())).toList();
    }

    /** @return at least one token with an obstacle */
    List<Change.Token> refused(MigratingProcessInstanceValidationReport report) {
        Map<String, String> why = new HashMap<>();
        report.getActivityInstanceReports()
                .forEach(failed -> why.put(
                        failed.getActivityInstanceId(), reason(failed.getSourceScopeId(), failed.getFailures())));
        report.getTransitionInstanceReports()
                .forEach(failed -> why.put(
                        failed.getTransitionInstanceId(), reason(failed.getSourceScopeId(), failed.getFailures())));
        List<Change.Token> tokens =
                new ArrayList<>(places.stream().map(place -> token(place, why)).toList());
        if (tokens.stream().allMatch(token -> token.obstacle() == null)) {
            String whole = why.isEmpty()
                    ? Obstacles.say(report.getFailures())
                    : why.values().iterator().next();
            tokens.add(new Change.Token(passage.from().element(passage.from().procedure()), null, whole));
        }
        return tokens;
    }

    /** That an element is not mapped says little where the drawing tells why. */
    private String reason(String element, List<String> failures) {
        String known = passage.obstacles().get(element);
        return known == null ? Obstacles.say(failures) : known;
    }

    private Change.Token token(Place place, Map<String, String> obstacles) {
        String renewed = passage.steps().get(place.element());
        String obstacle = obstacles.get(place.instance());
        if (obstacle == null && renewed == null) {
            obstacle = passage.obstacles().getOrDefault(place.element(), Wording.say("migration.obstacle.unmapped"));
        }
        return new Change.Token(
                passage.from().element(place.element()),
                obstacle == null && renewed != null ? passage.to().element(renewed) : null,
                obstacle);
    }
}
