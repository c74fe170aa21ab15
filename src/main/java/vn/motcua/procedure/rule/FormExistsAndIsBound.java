package vn.motcua.procedure.rule;

import java.util.Set;
import java.util.stream.Stream;

final class FormExistsAndIsBound extends DiagramRule {

    @Override
    Stream<Finding> check(Diagram diagram, ModelFiles files) {
        return FormUse.in(diagram).flatMap(use -> {
            if (!Set.of("deployment", "latest").contains(String.valueOf(use.binding()))) {
                return Stream.of(fault("binding", diagram, use.step(), use.form()));
            }
            if (use.shared() && !files.has(use.file()) && files.has(use.ownFile())) {
                return Stream.of(fault("own", diagram, use.step(), use.form()));
            }
            if (!use.shared() && files.has(use.file()) && files.has(use.sharedFile())) {
                // The newest form of an id is the one that shared parts show.
                return Stream.of(fault("taken", diagram, use.step(), use.form()));
            }
            return files.has(use.file())
                    ? Stream.empty()
                    : Stream.of(found(diagram, use.step(), use.form(), use.file()));
        });
    }
}
