package vn.motcua.procedure;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputOutput;

/** Steps that the program does: each calls a block as its contract says, and is tried again with growing pauses. */
final class BlockRules {

    private static final Pattern CALL = Pattern.compile("\\$\\{(\\w+)}");
    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private final Map<String, BlockDescription> blocks = new LinkedHashMap<>();

    BlockRules(Collection<BlockDescription> blocks) {
        blocks.forEach(block -> this.blocks.put(block.name(), block));
    }

    Stream<Finding> serviceTaskCallsARegisteredBlock(ModelFiles files) {
        return find(
                files,
                task -> block(task).isPresent()
                        ? Stream.empty()
                        : Stream.of("Không có khối xử lý “%s”. Chọn một khối trong danh mục khối của README."
                                .formatted(task.getCamundaDelegateExpression())));
    }

    Stream<Finding> serviceTaskCarriesTheTemplateOfItsBlock(ModelFiles files) {
        return findBlocks(
                files,
                (task, block) ->
                        ("vn.motcua." + block.name()).equals(task.getAttributeValueNs(CAMUNDA, "modelerTemplate"))
                                ? Stream.empty()
                                : Stream.of("Bước phải dùng mẫu phần tử “vn.motcua.%s” trong Modeler."
                                        .formatted(block.name())));
    }

    Stream<Finding> requiredInputsAreGiven(ModelFiles files) {
        return findBlocks(files, (task, block) -> block.inputs().stream()
                .filter(input -> input.required()
                        && inputs(task).getOrDefault(input.name(), "").isBlank())
                .map(input -> "Thiếu giá trị đầu vào “%s” (%s).".formatted(input.name(), input.label())));
    }

    Stream<Finding> noInputIsUnknown(ModelFiles files) {
        return findBlocks(files, (task, block) -> inputs(task).keySet().stream()
                .filter(name ->
                        block.inputs().stream().noneMatch(input -> input.name().equals(name)))
                .map(name -> "Khối “%s” không có đầu vào “%s”. Xóa hoặc sửa tên.".formatted(block.title(), name)));
    }

    Stream<Finding> inputsAreAmongTheirChoices(ModelFiles files) {
        return findBlocks(files, (task, block) -> block.inputs().stream()
                .filter(input -> !input.choices().isEmpty() && inputs(task).containsKey(input.name()))
                .filter(input -> !allowed(input, inputs(task).getOrDefault(input.name(), "")))
                .map(input -> "Đầu vào “%s” không nhận giá trị “%s”."
                        .formatted(input.name(), inputs(task).get(input.name()))));
    }

    private static boolean allowed(BlockDescription.Input input, String value) {
        return value.contains("${")
                || input.choices().stream().anyMatch(choice -> choice.value().equals(value));
    }

    /** A step may share the job of the step before it, when that one is of the same block and has nothing else behind it. */
    Stream<Finding> whatLeavesTheHouseIsAsynchronous(ModelFiles files) {
        return findBlocks(
                files,
                (task, block) -> !block.asynchronous() || ownJob(task, block, 0)
                        ? Stream.empty()
                        : Stream.of("Khối “%s” ra ngoài hệ thống: đánh dấu “Asynchronous before”."
                                .formatted(block.title())));
    }

    private boolean ownJob(FlowNode node, BlockDescription block, int depth) {
        boolean same = node instanceof ServiceTask task
                && block(task).filter(block::equals).isPresent();
        return same
                && (JobRules.marked(node, "asyncBefore")
                        || depth < 5
                                && !ModelFiles.in(node).isEmpty()
                                && ModelFiles.in(node).stream()
                                        .allMatch(flow -> ownJob(flow.getSource(), block, depth + 1)));
    }

    private static Map<String, String> inputs(ServiceTask task) {
        Map<String, String> inputs = new LinkedHashMap<>();
        JobRules.extensions(task, CamundaInputOutput.class)
                .flatMap(io -> io.getCamundaInputParameters().stream())
                .forEach(input -> inputs.put(
                        input.getCamundaName(), input.getTextContent().trim()));
        return inputs;
    }

    private Optional<BlockDescription> block(ServiceTask task) {
        Matcher call = CALL.matcher(Objects.requireNonNullElse(task.getCamundaDelegateExpression(), ""));
        return call.matches() ? Optional.ofNullable(blocks.get(call.group(1))) : Optional.empty();
    }

    private Stream<Finding> findBlocks(
            ModelFiles files, java.util.function.BiFunction<ServiceTask, BlockDescription, Stream<String>> rule) {
        return find(files, task -> block(task).stream().flatMap(block -> rule.apply(task, block)));
    }

    private static Stream<Finding> find(
            ModelFiles files, java.util.function.Function<ServiceTask, Stream<String>> rule) {
        return files.diagrams.stream().flatMap(diagram -> diagram.all(ServiceTask.class)
                .flatMap(task -> rule.apply(task).map(message -> new Finding(diagram.file(), task.getId(), message))));
    }
}
