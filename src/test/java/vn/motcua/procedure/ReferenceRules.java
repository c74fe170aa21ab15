package vn.motcua.procedure;

import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;
import vn.motcua.procedure.ModelFiles.Diagram;

/** What a model refers to exists, and is bound so that running dossiers keep it. */
final class ReferenceRules {

    private static final String CAMUNDA_DMN = "http://camunda.org/schema/1.0/dmn";
    private static final Pattern GROUP = Pattern.compile("\\$\\{(receivingUnit|competentUnit)}\\.[a-z]+");

    private ReferenceRules() {}

    static Stream<Finding> historyTimeToLiveIsGiven(ModelFiles files) {
        String remedy = "Thiếu thời gian lưu lịch sử (History time to live).";
        return Stream.concat(
                files.diagrams.stream().flatMap(diagram -> diagram.all(Process.class)
                        .filter(process -> blank(process.getCamundaHistoryTimeToLiveString()))
                        .map(process -> new Finding(diagram.file(), process.getId(), remedy))),
                files.tables.stream().flatMap(table -> table.decisions().stream()
                        .filter(decision -> blank(decision.getAttributeNS(CAMUNDA_DMN, "historyTimeToLive")))
                        .map(decision -> new Finding(table.file(), decision.getAttribute("id"), remedy))));
    }

    static Stream<Finding> formExistsAndIsBound(ModelFiles files) {
        return files.diagrams.stream().flatMap(diagram -> Stream.concat(
                        diagram.all(UserTask.class)
                                .map(task -> new Reference(
                                        task.getId(), task.getCamundaFormRef(), task.getCamundaFormRefBinding())),
                        diagram.all(StartEvent.class)
                                .map(start -> new Reference(
                                        start.getId(), start.getCamundaFormRef(), start.getCamundaFormRefBinding())))
                .filter(use -> use.target() != null
                        && !use.found(
                                diagram, (folder, id) -> files.form(folder, id).isPresent()))
                .map(use -> new Finding(
                        diagram.file(),
                        use.element(),
                        "Không có biểu mẫu “%s” với cách gắn “%s”. Biểu mẫu riêng gắn “deployment”, dùng chung gắn “latest”."
                                .formatted(use.target(), use.bound()))));
    }

    static Stream<Finding> decisionExistsAndIsBound(ModelFiles files) {
        return files.diagrams.stream().flatMap(diagram -> diagram.all(BusinessRuleTask.class)
                .map(task ->
                        new Reference(task.getId(), task.getCamundaDecisionRef(), task.getCamundaDecisionRefBinding()))
                .filter(use -> !use.found(diagram, files::hasTable))
                .map(use -> new Finding(
                        diagram.file(),
                        use.element(),
                        "Không có bảng quyết định “%s” với cách gắn “%s”. Bảng riêng gắn “deployment”, dùng chung gắn “latest”."
                                .formatted(use.target(), use.bound()))));
    }

    private record Reference(String element, @Nullable String target, @Nullable String binding) {

        String bound() {
            return binding == null ? "" : binding;
        }

        boolean found(Diagram diagram, BiPredicate<String, String> inFolder) {
            return target != null
                    && ("deployment".equals(binding) && inFolder.test(ModelFiles.slug(diagram.file()), target)
                            || "latest".equals(binding) && inFolder.test(ProcedureFolders.SHARED, target));
        }
    }

    static Stream<Finding> userTaskHasAGroupOfAnOffice(ModelFiles files) {
        return tasks(
                files,
                task -> GROUP.matcher(String.valueOf(task.getCamundaCandidateGroups()))
                                .matches()
                        && task.getCamundaAssignee() == null
                        && task.getCamundaCandidateUsers() == null,
                "Bước phải giao cho một nhóm: ${receivingUnit}.<vai trò> hoặc ${competentUnit}.<vai trò>, không giao đích danh.");
    }

    static Stream<Finding> userTaskHasAForm(ModelFiles files) {
        return tasks(files, task -> task.getCamundaFormRef() != null, "Bước chưa có biểu mẫu.");
    }

    private static Stream<Finding> tasks(ModelFiles files, Predicate<UserTask> good, String message) {
        return files.diagrams.stream().flatMap(diagram -> diagram.all(UserTask.class)
                .filter(good.negate())
                .map(task -> new Finding(diagram.file(), task.getId(), message)));
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
