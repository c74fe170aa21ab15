package vn.motcua.procedure.rule;

import java.util.Set;
import java.util.stream.Stream;

final class DecisionExistsAndIsBound extends DiagramRule {

    @Override
    Stream<Finding> check(Diagram diagram, ModelFiles files) {
        return DecisionUse.in(diagram).flatMap(use -> {
            if (use.decision() == null) {
                return Stream.of(fault("none", diagram, use.step()));
            } else if (!Set.of("deployment", "latest").contains(String.valueOf(use.binding()))) {
                return Stream.of(fault("binding", diagram, use.step(), use.decision()));
            }
            if (use.shared() && !files.has(use.file()) && files.has(use.ownFile())) {
                return Stream.of(fault("own", diagram, use.step(), use.decision()));
            }
            return files.has(use.file())
                    ? Stream.empty()
                    : Stream.of(found(diagram, use.step(), use.decision(), use.file()));
        });
    }
}
