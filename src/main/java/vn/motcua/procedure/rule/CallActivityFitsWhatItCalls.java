package vn.motcua.procedure.rule;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.jspecify.annotations.Nullable;

/** A called part is known, bound as its folder says, gets the dossier, and is given and gives back variables that both know. */
final class CallActivityFitsWhatItCalls extends DiagramRule {

    @Override
    Stream<Finding> check(Diagram diagram, ModelFiles files) {
        return diagram.all(CallActivity.class).flatMap(call -> {
            @Nullable String target = call.getCalledElement();
            if (target == null || target.isBlank() || target.contains("{")) {
                return Stream.of(fault("none", diagram, call));
            }
            Optional<Diagram> called = called(target, files);
            if (called.isEmpty()) {
                return Stream.of(found(diagram, call, target));
            }
            return Stream.concat(bound(diagram, call, called.get()), mapped(diagram, call, called.get(), files));
        });
    }

    static Optional<Diagram> called(String target, ModelFiles files) {
        return files.diagrams.stream()
                .filter(each -> each.process()
                        .filter(process -> process.getId().equals(target))
                        .isPresent())
                .findFirst();
    }

    private Stream<Finding> bound(Diagram diagram, CallActivity call, Diagram called) {
        String wanted = called.shared() ? "latest" : "deployment";
        return wanted.equals(call.getCamundaCalledElementBinding())
                ? Stream.empty()
                : Stream.of(fault("binding", diagram, call, wanted));
    }

    private Stream<Finding> mapped(Diagram diagram, CallActivity call, Diagram called, ModelFiles files) {
        Set<String> here = DeclaredVariables.of(diagram, files);
        Set<String> there = DeclaredVariables.of(called, files);
        var ins = Diagram.extensions(call, CamundaIn.class).toList();
        Stream<Finding> key = ins.stream().anyMatch(in -> in.getCamundaBusinessKey() != null)
                ? Stream.empty()
                : Stream.of(fault("key", diagram, call));
        Stream<Finding> given = ins.stream()
                .flatMap(in ->
                        Stream.concat(unknown(in.getCamundaSource(), here), unknown(in.getCamundaTarget(), there)))
                .map(name -> fault("variable", diagram, call, name));
        Stream<Finding> back = Diagram.extensions(call, CamundaOut.class)
                .flatMap(out ->
                        Stream.concat(unknown(out.getCamundaSource(), there), unknown(out.getCamundaTarget(), here)))
                .map(name -> fault("variable", diagram, call, name));
        return Stream.of(key, given, back).flatMap(each -> each);
    }

    private static Stream<String> unknown(@Nullable String name, Set<String> known) {
        return name == null || known.contains(name) ? Stream.empty() : Stream.of(name);
    }
}
