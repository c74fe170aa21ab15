package vn.motcua.procedure.rule;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

final class RetriesComeWithGrowingPauses extends DiagramRule {

    @Override
    Severity severity() {
        return Severity.WARNING;
    }

    @Override
    Stream<Finding> check(Diagram diagram, ModelFiles files) {
        return RetryPauses.jobs(diagram)
                .filter(node -> RetryPauses.read(RetryPauses.text(node))
                        .filter(pauses -> !growing(pauses))
                        .isPresent())
                .map(node -> found(diagram, node, RetryPauses.text(node)));
    }

    private static boolean growing(List<Duration> pauses) {
        return pauses.size() > 1 && pauses.stream().sorted().distinct().toList().equals(pauses);
    }
}
