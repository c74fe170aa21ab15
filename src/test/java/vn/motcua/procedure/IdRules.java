package vn.motcua.procedure;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import vn.motcua.procedure.ModelFiles.Diagram;

/** What is called how. */
final class IdRules {

    private static final Pattern GENERATED =
            Pattern.compile("[A-Z][A-Za-z]*_[0-9a-z]{5,}(_.*)?|sid-.*|_[0-9A-F-]{20,}");

    private IdRules() {}

    static Stream<Finding> processIsNamedAsItsFolder(ModelFiles files) {
        return files.diagrams.stream().flatMap(diagram -> diagram.all(Process.class)
                .filter(process -> !process.getId().equals(ModelFiles.base(diagram.file()))
                        || !named(diagram.file(), process.getId()))
                .map(process -> new Finding(
                        diagram.file(),
                        process.getId(),
                        "Mã quy trình phải trùng tên thư mục và tên tệp. Sửa mã, hoặc đổi tên thư mục và tệp.")));
    }

    private static boolean named(String file, String id) {
        String slug = ModelFiles.slug(file);
        return slug.equals(ProcedureFolders.SHARED) || slug.equals(id);
    }

    static Stream<Finding> formIsNamedAsItsFile(ModelFiles files) {
        return files.forms.stream()
                .filter(form -> !form.root().path("id").asText().equals(ModelFiles.base(form.file())))
                .map(form -> new Finding(
                        form.file(),
                        form.root().path("id").asText(),
                        "Mã biểu mẫu phải trùng tên tệp. Sửa mã biểu mẫu hoặc đổi tên tệp."));
    }

    static Stream<Finding> formIsNamedAsTheStepThatUsesIt(ModelFiles files) {
        return files.diagrams.stream().flatMap(diagram -> uses(diagram)
                .filter(use -> !use.shared() && !use.form().equals(use.element()))
                .map(use -> new Finding(
                        diagram.file(),
                        use.element(),
                        "Biểu mẫu “%s” phải mang mã của bước dùng nó.".formatted(use.form()))));
    }

    static Stream<Finding> everyFormIsUsed(ModelFiles files) {
        List<String> used = files.diagrams.stream()
                .flatMap(diagram -> uses(diagram).map(use -> "forms/%s/%s.form"
                        .formatted(
                                use.shared() ? ProcedureFolders.SHARED : ModelFiles.slug(diagram.file()), use.form())))
                .toList();
        return files.forms.stream()
                .filter(form -> !used.contains(form.file()))
                .map(form -> new Finding(
                        form.file(),
                        form.root().path("id").asText(),
                        "Không bước nào dùng biểu mẫu này. Gắn vào một bước hoặc xóa tệp."));
    }

    static Stream<Finding> decisionIsNamedAsItsFile(ModelFiles files) {
        return files.tables.stream().flatMap(table -> table.decisions().stream()
                .map(decision -> decision.getAttribute("id"))
                .filter(id -> !id.equals(ModelFiles.base(table.file())) || !belongs(table.file(), id))
                .map(id -> new Finding(
                        table.file(),
                        id,
                        "Mã bảng quyết định phải trùng tên tệp và bắt đầu bằng “%s-”."
                                .formatted(ModelFiles.slug(table.file())))));
    }

    private static boolean belongs(String file, String id) {
        String slug = ModelFiles.slug(file);
        return slug.equals(ProcedureFolders.SHARED) || id.startsWith(slug + "-");
    }

    static Stream<Finding> noIdIsGenerated(ModelFiles files) {
        var xml = Stream.concat(
                files.diagrams.stream().flatMap(each -> ids(each.file(), each.root())),
                files.tables.stream().flatMap(each -> ids(each.file(), each.root())));
        var json = files.forms.stream().flatMap(form -> Stream.of("id", "key", "row")
                .flatMap(name -> form.root().findValuesAsText(name).stream())
                .map(id -> new String[] {form.file(), id}));
        return Stream.concat(xml, json)
                .filter(id -> GENERATED.matcher(id[1]).matches())
                .map(id ->
                        new Finding(id[0], id[1], "Mã do máy sinh ra. Đặt mã nói lên việc, chữ thường có gạch nối."));
    }

    private static Stream<String[]> ids(String file, org.w3c.dom.Element root) {
        return ModelFiles.elements(root).map(each -> new String[] {file, each.getAttribute("id")});
    }

    /** @param shared the form lies in forms/shared */
    record FormUse(String element, String form, boolean shared) {}

    static Stream<FormUse> uses(Diagram diagram) {
        return Stream.concat(
                diagram.all(UserTask.class)
                        .filter(task -> task.getCamundaFormRef() != null)
                        .map(task -> use(task.getId(), task.getCamundaFormRef(), task.getCamundaFormRefBinding())),
                diagram.all(StartEvent.class)
                        .filter(start -> start.getCamundaFormRef() != null)
                        .map(start -> use(start.getId(), start.getCamundaFormRef(), start.getCamundaFormRefBinding())));
    }

    private static FormUse use(String element, String form, String binding) {
        return new FormUse(element, form, "latest".equals(binding));
    }
}
