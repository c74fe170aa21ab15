package vn.motcua.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.OnH2;

/** What holds is green, and what does not hold is red and names its line and what was seen, for each thing that can be expected. */
@OnH2
class ExpectationsTest {

    private static final String DRAFTED =
            """
            name: Thử
            given: {like: draft-confirmed}
            steps:
              - after: at-the-counter
                until: sign-certificate
              - citizen: draft-correction-requested
                says: Sai tên
            then:
            """;

    private static final Map<String, List<String>> RIGHT_AND_WRONG = Map.ofEntries(
            Map.entry("status", List.of("4", "Được tiếp nhận")),
            Map.entry("due", List.of("2026-11-25 17:00", "none")),
            Map.entry("minutesLeft", List.of("440", "439")),
            Map.entry("documents", List.of("[draft-certificate, control-slip, receipt]", "[receipt]")),
            Map.entry("document", List.of("{receipt: '{number}'}", "{receipt: Bà Nà}")),
            Map.entry("notices", List.of("[citizen: accepted, citizen: draft]", "[citizen: draft]")),
            Map.entry("originals", List.of("{declaration-form: competent-unit}", "applicant")),
            Map.entry("consignment", List.of("NONE", "DELIVERED")),
            Map.entry("open", List.of("[examine]", "[]")),
            Map.entry("taskDue", List.of("{examine: 2026-11-25 17:00}", "{examine: none}")),
            Map.entry("timers", List.of("{deadline-near: 2026-11-25 15:32}", "{deadline-near: never}")),
            Map.entry("shown", List.of("{examine: {groomName: Trần Văn Thử}}", "{examine: {groomName: Ai}}")),
            Map.entry("said", List.of("[draft-correction-requested: Sai tên]", "[]")),
            Map.entry("log", List.of("[Submitted, Accepted, CitizenSpoke]", "[Accepted, Submitted]")),
            Map.entry("path", List.of("[send-draft, examine]", "{exactly: [examine]}")),
            Map.entry("incidents", List.of("[]", "[examine]")),
            Map.entry("ended", List.of("false", "true")));

    @Autowired
    House house;

    @TempDir
    static Path directory = Path.of("");

    @Test
    void nothingThatCanBeExpectedIsLeftOut() {
        assertThat(new TreeSet<>(RIGHT_AND_WRONG.keySet())).isEqualTo(new TreeSet<>(Expectations.keys()));
    }

    @TestFactory
    Stream<DynamicTest> eachHoldsOrFails() {
        return RIGHT_AND_WRONG.entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> {
                    assertThat(play(each.getKey(), each.getValue().get(0))).isEmpty();
                    assertThat(play(each.getKey(), each.getValue().get(1)))
                            .singleElement()
                            .satisfies(mistake -> {
                                assertThat(mistake.place()).isEqualTo(new Place(Attempt.NAME, 9));
                                assertThat(mistake.what())
                                        .startsWith(each.getKey())
                                        .contains("phải là", "nhưng thấy");
                            });
                }));
    }

    @Test
    void aSequenceMayBeHeldAgainstFourManners() {
        assertThat(play("path", "{endsWith: [draft-correction-requested, examine], without: [enter-register]}"))
                .isEmpty();
        for (String wrong : List.of(
                "{endsWith: [send-draft]}", "{without: [send-draft]}", "{inOrder: [examine, examine, examine]}")) {
            assertThat(play("path", wrong)).hasSize(1);
        }
    }

    @Test
    void aDocumentMayLackWordsAndMustBeThere() {
        assertThat(play("document", "{receipt: {contains: [Thanh Khê], lacks: [Bà Nà]}}"))
                .isEmpty();
        assertThat(play("document", "{receipt: {lacks: Thanh Khê}}")).hasSize(1);
        assertThat(play("document", "{refusal: x}")).singleElement().satisfies(mistake -> assertThat(mistake.what())
                .contains("Chưa lập giấy tờ nào theo mẫu “refusal”"));
    }

    private List<Mistake> play(String key, String value) {
        return new Attempt(directory)
                .play(house, DRAFTED + "  " + key + ": " + value + "\n")
                .mistakes();
    }
}
