package vn.motcua.procedure.rule;

import java.util.Set;
import java.util.stream.Stream;

final class DecisionInputsAreSupplied extends DiagramRule {

    @Override
    Stream<Finding> check(Diagram diagram, ModelFiles files) {
        return DecisionUse.in(diagram).flatMap(use -> use.found(files).stream().flatMap(table -> {
            Set<String> given = DecisionInputs.given(use, files);
            return DecisionInputs.asked(table).stream()
                    .filter(name -> !given.contains(name))
                    .map(name -> found(diagram, use.step(), String.valueOf(use.decision()), name));
        }));
    }
}
