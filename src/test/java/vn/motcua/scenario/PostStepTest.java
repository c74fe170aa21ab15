package vn.motcua.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.OnH2;

/** Scenarios in which papers travel by post, on a procedure that sends them and takes them in. */
@OnH2
class PostStepTest {

    private static final String SENT =
            """
            name: Thử
            given:
              at: 2026-11-25 08:10
              unit: Thanh Khê
              competent: Bà Nà
              declaration: {applicantName: Người Thử, papers: [deed]}
            steps:
            """;

    @Autowired
    House house;

    @TempDir
    Path directory = Path.of("");

    @BeforeEach
    void deploy() {
        house.engine()
                .getRepositoryService()
                .createDeployment()
                .name("test-post")
                .addClasspathResource("post/scenario/test-post.bpmn")
                .addClasspathResource("post/scenario/papers-handed-in.form")
                .addClasspathResource("post/scenario/open-cover.form")
                .enableDuplicateFiltering(false)
                .deploy();
    }

    @Test
    void papersAreHandedOverTrackedAndTakenIn() throws IOException {
        String yaml = SENT
                + """
                  - then: {consignment: PREPARED, originals: in-transit}
                  - post: handed-over
                  - post: EMG
                  - then: {consignment: AT_DELIVERY_OFFICE}
                  - post: EMI
                  - officer: vanthu
                    completes: open-cover
                    with: {itemNumber: "{item}", condition: whole}
                then: {consignment: DELIVERED, originals: competent-unit, ended: true}
                """;
        assertThat(mistakes(yaml)).isEmpty();
        assertThat(mistakes(yaml)).as("again, with another label").isEmpty();
    }

    @Test
    void aWrongNumberIsRefusedAtTheCounterAndTurnedAwayAtTheOffice() throws IOException {
        assertThat(
                        mistakes(
                                SENT
                                        + """
                          - post: handed-over
                            item: EA473124820VN
                            refused: [sai chữ số kiểm tra]
                          - post: EMI
                            item: EA999999995VN
                            refused: [Không có bưu gửi nào mang số hoặc mã “EA999999995VN”]
                          - officer: vanthu
                            completes: open-cover
                            with: {itemNumber: EA999999995VN, condition: whole}
                          - then: {open: [open-cover], consignment: PREPARED}
                          - officer: vanthu
                            completes: open-cover
                            with: {itemNumber: "{number}-B1", condition: damaged}
                        then: {originals: competent-unit, ended: true}
                        """))
                .isEmpty();
    }

    @Test
    void whatDoesNotHoldIsTold() throws IOException {
        assertThat(mistakes(SENT + "  - post: EMG\nthen: {consignment: DELIVERED}\n"))
                .singleElement()
                .asString()
                .contains("phải là DELIVERED, nhưng thấy AT_DELIVERY_OFFICE");
        assertThat(mistakes(SENT + "  - post: EMG\nthen: {consignment: ARRIVED}\n"))
                .singleElement()
                .asString()
                .contains("Không có trạng thái bưu gửi “ARRIVED”");
        assertThat(mistakes(SENT.replace("competent: Bà Nà", "channel: counter")
                        + "  - post: EMG\nthen: {consignment: NONE}\n"))
                .singleElement()
                .asString()
                .contains("chưa có bưu gửi nào");
    }

    private List<String> mistakes(String yaml) throws IOException {
        Path folder = Files.createDirectories(directory.resolve("processes/test-post/scenarios"));
        Files.writeString(folder.resolve("attempt.yaml"), yaml);
        ScenarioFiles files = ScenarioFiles.read(directory);
        try {
            ScenarioFile file = files.find("test-post", new Word("attempt", new Place("attempt.yaml", 1)));
            Scenario scenario = new ScenarioReader(files, house.units()).read(file);
            return new Stage(house)
                    .play(scenario, line -> {}).mistakes().stream()
                            .map(Mistake::line)
                            .toList();
        } catch (BadScenario unreadable) {
            return unreadable.mistakes().stream().map(Mistake::line).toList();
        }
    }
}
