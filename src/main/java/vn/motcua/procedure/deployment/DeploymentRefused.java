package vn.motcua.procedure.deployment;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.BadUserRequestException;
import vn.motcua.Detailed;
import vn.motcua.Wording;
import vn.motcua.procedure.rule.Finding;
import vn.motcua.procedure.rule.Severity;

/** A deployment that does not go live; its message is every finding in a line of its own, as Camunda Modeler's log shows it. */
@SuppressWarnings("serial") // never sent anywhere
final class DeploymentRefused extends BadUserRequestException implements Detailed {

    private final transient Candidate candidate;
    private final transient List<Finding> findings;

    DeploymentRefused(Candidate candidate, List<Finding> findings) {
        super(message(candidate, findings));
        this.candidate = candidate;
        this.findings = findings;
    }

    Candidate candidate() {
        return candidate;
    }

    List<Finding> findings() {
        return findings;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("procedure", candidate.slug(), "findings", findings);
    }

    private static String message(Candidate candidate, List<Finding> findings) {
        long errors = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .count();
        return Stream.concat(
                        Stream.of(Wording.say("deployment.refused", candidate.slug(), errors)),
                        findings.stream().map(Finding::sentence))
                .collect(Collectors.joining("\n"));
    }
}
