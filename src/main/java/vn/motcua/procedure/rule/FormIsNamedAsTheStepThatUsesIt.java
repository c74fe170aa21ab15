package vn.motcua.procedure.rule;

import java.util.stream.Stream;

final class FormIsNamedAsTheStepThatUsesIt extends DiagramRule {

    @Override
    Stream<Finding> check(Diagram diagram, ModelFiles files) {
        return FormUse.in(diagram)
                .filter(use -> !use.shared() && !use.form().equals(use.step().getId()))
                .map(use -> found(diagram, use.step(), use.form(), use.step().getId()));
    }
}
