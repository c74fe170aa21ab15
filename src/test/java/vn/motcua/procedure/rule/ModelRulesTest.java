package vn.motcua.procedure.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.procedure.rule.BlockDescription.Choice;
import vn.motcua.procedure.rule.BlockDescription.Input;

/** Each rule finds the fault it is there for: one sound procedure, broken in one place at a time. */
class ModelRulesTest {

    /** What the sound procedure asks of the clock and of the dossier. */
    interface Clock {
        Date dueAt(DelegateExecution execution);

        Date warnAt(DelegateExecution execution);

        Date workingDaysFromNow(DelegateExecution execution, long n);
    }

    interface Record {
        Object declared(DelegateExecution execution, String field);

        Object answer(DelegateExecution execution, String step, String field);

        Object lastAnswer(DelegateExecution execution, String field);
    }

    private static final ModelRules RULES = new ModelRules(Vocabulary.of(
            List.of(
                    block("acceptDog", false, input("timeLimitCase", String.class)),
                    block(
                            "notifyOwner",
                            false,
                            input("template", String.class),
                            optional("copies", Integer.class),
                            optional("group", String.class),
                            new Input("tone", "Giọng", false, String.class, List.of(new Choice("polite", "Lịch sự")))),
                    new BlockDescription(
                            "askRegister", "Hỏi sổ", "", true, true, List.of(input("number", String.class)))),
            Map.of("deadline", Clock.class, "dossier", Record.class),
            new LinkedHashSet<>(List.of("tiepnhan", "lanhdao"))));

    private static BlockDescription block(String name, boolean asynchronous, Input... inputs) {
        return new BlockDescription(name, "Khối " + name, "", asynchronous, false, List.of(inputs));
    }

    private static Input input(String name, Class<?> type) {
        return new Input(name, name, true, type, List.of());
    }

    private static Input optional(String name, Class<?> type) {
        return new Input(name, name, false, type, List.of());
    }

    @Test
    void theSoundProcedureKeepsEveryRule() {
        assertThat(RULES.check(Broken.sound())).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breaks")
    void theRuleNamesFileAndElementAndWhatToDo(Broken broken) {
        String file = broken.in() == null ? broken.file() : broken.in();
        String element = broken.element() == null ? "" : broken.element();
        assertThat(RULES.check(broken.rule(), new ModelFiles(broken.files())))
                .anySatisfy(finding -> {
                    assertThat(finding.file()).isEqualTo(file);
                    assertThat(finding.element()).isEqualTo(element);
                    assertThat(finding.wrong()).isNotBlank();
                    assertThat(finding.remedy()).isNotBlank();
                    assertThat(finding.sentence())
                            .contains(broken.says() == null ? "" : broken.says())
                            .doesNotContainPattern("\\{\\d}|null");
                })
                .allSatisfy(finding -> assertThat(finding.file()).isEqualTo(file));
    }

    static Stream<Broken> breaks() {
        return Broken.all();
    }

    @Test
    void everyRuleHasItsBrokenFile() {
        Set<String> tried = Broken.all().map(Broken::rule).collect(Collectors.toSet());
        assertThat(tried).containsExactlyInAnyOrderElementsOf(RULES.sentences().keySet());
    }

    /** A dossier accepted before the row holds would stand still at the step that asks for it. */
    @Test
    void aCaseThatAnExpressionAsksForHasALimitOnEveryDayToo() {
        Map<String, byte[]> files = Broken.sound();
        replace(
                files,
                "processes/dog-licence/dog-licence.bpmn",
                "${deadline.dueAt(execution)}",
                "${deadline.stepBy(execution, 'appraisal')}");
        replace(
                files,
                "dmn/dog-licence/dog-licence-time-limit.dmn",
                "<inputEntry id=\"new-law-case\"><text>\"normal\"",
                "<inputEntry id=\"new-law-case\"><text>\"normal\",\"appraisal\"");
        assertThat(RULES.check("TimeLimitCoversEveryDateFromItsFirst", new ModelFiles(files)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.wrong()).contains("appraisal"));
    }

    /** Of several ways that may go side by side, one without condition always goes: nothing can be left standing. */
    @Test
    void anOwnFormMayNotHaveTheIdOfASharedOne() {
        Map<String, byte[]> files = Broken.sound();
        byte[] own = files.getOrDefault("forms/dog-licence/look-at-dog.form", new byte[0]);
        files.put("forms/shared/look-at-dog.form", own);
        assertThat(RULES.check("FormExistsAndIsBound", new ModelFiles(files))).hasSize(1);
    }

    @Test
    void anInclusiveGatewayNeedsNoDefaultWhereOneWayIsAlwaysTaken() {
        Map<String, byte[]> files = Broken.sound();
        String file = "processes/dog-licence/dog-licence.bpmn";
        replace(files, file, "exclusiveGateway", "inclusiveGateway");
        replace(files, file, " default=\"big-to-refused\"", "");
        assertThat(RULES.check("GatewayHasOneDefaultAndConditionsOnTheRest", new ModelFiles(files)))
                .isEmpty();
    }

    @Test
    void aVariableThatARepeatedStepRunsThroughComesFromSomewhere() {
        Map<String, byte[]> files = Broken.sound();
        String file = "processes/dog-licence/dog-licence.bpmn";
        String task = "      <bpmn:outgoing>confirm-to-walk</bpmn:outgoing>\n";
        replace(files, file, "${size == 'big'}", "${agency == 'big'}");
        replace(files, file, "receivingUnit,competentUnit", "receivingUnit,competentUnit,agency");
        assertThat(RULES.check("VariablesComeFromSomewhere", new ModelFiles(files)))
                .isNotEmpty();
        replace(
                files,
                file,
                task,
                task
                        + "<bpmn:multiInstanceLoopCharacteristics camunda:collection=\"x\" camunda:elementVariable=\"agency\" />");
        assertThat(RULES.check("VariablesComeFromSomewhere", new ModelFiles(files)))
                .isEmpty();
    }

    private static void replace(Map<String, byte[]> files, String file, String written, String instead) {
        String before = new String(files.getOrDefault(file, new byte[0]), StandardCharsets.UTF_8);
        assertThat(before).contains(written);
        files.put(file, before.replace(written, instead).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aRuleThatStumblesRefusesAndLetsTheOthersSpeak() {
        Rule stumbling = new Rule() {
            @Override
            Stream<Finding> check(ModelFiles files) {
                throw new IllegalStateException("lost");
            }
        };
        Map<String, byte[]> files = Broken.sound();
        files.put("forms/dog-licence/evil.js", new byte[] {'x'});
        assertThat(new ModelRules(List.of(stumbling, new FilesCanBeRead())).check(files))
                .hasSize(2)
                .allMatch(finding -> finding.severity() == Severity.ERROR);
    }

    @Test
    void bytesThatAreNoTextAreAFindingToo() {
        byte[] garbled = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><a b=\"Ã\"/>".getBytes(StandardCharsets.ISO_8859_1);
        for (String file : List.of("processes/x/x.bpmn", "dmn/x/x-y.dmn", "forms/x/y.form")) {
            assertThat(RULES.check(Map.of(file, garbled)))
                    .anySatisfy(finding -> assertThat(finding.rule()).isEqualTo("FilesCanBeRead"));
        }
    }

    @Test
    void aColumnMayDeclareARangeForItsValues() {
        assertThat(Feel.values("[300..9000]")).isEmpty();
        assertThat(Feel.values("\"big\",\"small\"")).containsExactly("big", "small");
    }

    @ParameterizedTest
    @CsvSource({
        "Kiểm tra hồ sơ, true",
        "7 ngày sau, true",
        "Không, true",
        "Lập Phiếu từ chối giải quyết hồ sơ, true",
        "Tra cứu CSDL dân cư: bên nam, true",
        "Công chức tư pháp – hộ tịch, true",
        "Gửi email và tin nhắn SMS, true",
        "Đồng bộ VNeID, true",
        "Thanh tra, true",
        "Nộp online, true",
        "Check hồ sơ (scan), true",
        "Giấy khai sinh điện tử (PDF), true",
        "In khai sinh, true",
        "Kiem tra ho so, false",
        "Check dossier, false",
        "Accepted, false",
        "check-intake, false",
        "Yes, false",
        "On time, false",
        "'', false"
    })
    void aVietnameseNameIsToldFromAnother(String name, boolean vietnamese) {
        assertThat(VietnameseName.is(name)).isEqualTo(vietnamese);
    }
}
