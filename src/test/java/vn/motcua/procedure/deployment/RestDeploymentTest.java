package vn.motcua.procedure.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.util.LinkedMultiValueMap;
import vn.motcua.OnH2;
import vn.motcua.platform.DemoAccounts;
import vn.motcua.platform.OfficeClock;
import vn.motcua.procedure.ProcedureFolders;

/** The analyst's door: what Camunda Modeler sends is checked whole, and refused whole with everything that is wrong. */
@OnH2
class RestDeploymentTest {

    @Autowired
    ProcessEngine running;

    @Autowired
    OfficeClock clock;

    @Autowired
    TestRestTemplate http;

    @Autowired
    DemoAccounts accounts;

    @Autowired
    DeploymentHistory history;

    @Autowired
    FolderDeployer deployer;

    @Autowired
    InForce inForce;

    private final WholeProcedure wedding = new WholeProcedure("wedding-by-post");
    private ThrowAwayEngine engine;
    private Modeler modeler;

    @BeforeEach
    void open() {
        engine = new ThrowAwayEngine(running, clock);
        modeler = new Modeler(http, accounts.password());
    }

    @AfterEach
    void takeAway() {
        engine.clear();
    }

    @Test
    void aWholeProcedureGoesLiveByItsBareNames() {
        assertThat(modeler.deploy(wedding.bare()).getStatusCode().value()).isEqualTo(200);
        assertThat(engine.versions(wedding.slug())).isEqualTo(1);
        assertThat(history.standing(wedding.slug())).hasValueSatisfying(live -> {
            assertThat(live.outcome()).isEqualTo(Attempt.Outcome.DEPLOYED);
            assertThat(live.by()).isEqualTo("phantich");
            assertThat(live.source()).isEqualTo(Passage.Source.REST);
        });
    }

    @Test
    void everythingThatIsWrongIsToldAndTheVersionInForceStays() {
        modeler.deploy(wedding.bare());
        Map<String, String> broken = new TreeMap<>(wedding.bare());
        broken.computeIfPresent(wedding.model(), (name, model) -> model.replace("${acceptDossier}", "${acceptPigeon}"));
        broken.put("second.bpmn", "<definitions");
        broken.put("notes.txt", "x");
        engine.later();
        var answer = modeler.deploy(broken);
        assertThat(answer.getStatusCode().value()).isEqualTo(400);
        assertThat(Modeler.findings(answer)).contains("ERROR notes.txt", "ERROR second.bpmn");
        assertThat(Modeler.message(answer)).contains("giữ nguyên", "notes.txt", "second.bpmn", "\n");
        assertThat(engine.versions(wedding.slug())).isEqualTo(1);
    }

    @Test
    void anUnknownBlockIsNamedWithTheFileAsItWasSent() {
        Map<String, String> broken = new TreeMap<>(wedding.bare());
        broken.computeIfPresent(wedding.model(), (name, model) -> model.replace("${acceptDossier}", "${acceptPigeon}"));
        var answer = modeler.deploy(broken);
        assertThat(answer.getStatusCode().value()).isEqualTo(400);
        assertThat(Modeler.findings(answer)).contains("ERROR " + wedding.model());
        assertThat(Modeler.message(answer)).contains("acceptPigeon");
        assertThat(engine.versions(wedding.slug())).isZero();
        assertThat(history.last())
                .filteredOn(last -> last.slug().equals(wedding.slug()))
                .singleElement()
                .satisfies(last -> {
                    assertThat(last.outcome()).isEqualTo(Attempt.Outcome.REFUSED);
                    assertThat(last.by()).isEqualTo("phantich");
                    assertThat(last.findings()).isNotEmpty();
                });
    }

    @Test
    void whoAsksForChangedFilesOnlyGetsThemAllAndNoVersionWhenNoneChanged() {
        Map<String, String> changedOnly = Map.of("deploy-changed-only", "true");
        modeler.deploy(wedding.bare(), changedOnly);
        engine.later();
        modeler.deploy(wedding.bare(), changedOnly);
        assertThat(engine.versions(wedding.slug())).isEqualTo(1);
        Map<String, String> renamed = new TreeMap<>(wedding.bare());
        renamed.computeIfPresent(
                wedding.model(), (name, model) -> model.replace("name=\"Kiểm tra hồ sơ\"", "name=\"Xem hồ sơ\""));
        var answer = modeler.deploy(renamed, changedOnly);
        assertThat(answer.getStatusCode().value()).as(Modeler.message(answer)).isEqualTo(200);
        assertThat(engine.versions(wedding.slug())).isEqualTo(2);
        assertThat(inForce.files(wedding.slug())).hasSameSizeAs(wedding.bare());
    }

    @Test
    void aSharedPartTakesNoProceduresPlace() {
        String limit = "marriage-registration-time-limit";
        Map<String, String> sent = Map.of(
                "dmn/shared/" + limit + ".dmn",
                new String(
                        inForce.files("marriage-registration").get("dmn/marriage-registration/" + limit + ".dmn"),
                        java.nio.charset.StandardCharsets.UTF_8));
        var answer = modeler.deploy(sent);
        assertThat(answer.getStatusCode().value()).isEqualTo(400);
        assertThat(Modeler.message(answer)).contains("chiếm chỗ", "marriage-registration");
    }

    @Test
    void aPictureBesideTheModelIsLetThrough() {
        Map<String, String> drawn = new TreeMap<>(wedding.bare());
        drawn.put("wedding-by-post.svg", "<svg/>");
        var answer = modeler.deploy(drawn);
        assertThat(answer.getStatusCode().value()).as(Modeler.message(answer)).isEqualTo(200);
    }

    @Test
    void aPictureAloneIsNoDeployment() {
        var answer = modeler.deploy(Map.of("wedding.png", "x"));
        assertThat(answer.getStatusCode().value()).isEqualTo(400);
        assertThat(Modeler.message(answer)).contains("không có quy trình");
    }

    @Test
    void aTenantAndTheFoldersNameAreRefused() {
        var tenant = modeler.deploy(wedding.bare(), Map.of("tenant-id", "thanh-khe"));
        assertThat(tenant.getStatusCode().value()).isEqualTo(400);
        assertThat(Modeler.message(tenant)).contains("Tenant ID");
        var borrowed = modeler.deploy(wedding.bare(), Map.of("deployment-source", ProcedureDeployer.SOURCE));
        assertThat(borrowed.getStatusCode().value()).isEqualTo(400);
        assertThat(Modeler.message(borrowed)).contains("Nguồn triển khai");
        assertThat(engine.versions(wedding.slug())).isZero();
    }

    @Test
    void aWarningStopsNothingAndIsRecorded() {
        String slug = "test-warned";
        assertThat(modeler.deploy(Map.of(slug + ".bpmn", ThrowAway.bpmn(slug, "Được cảnh báo", "")))
                        .getStatusCode()
                        .value())
                .isEqualTo(200);
        assertThat(history.standing(slug).orElseThrow().findings()).hasSize(1);
    }

    @Test
    void aFormOfAProcedureAloneWouldChangeNothingAndIsRefusedWithTheRemedy() {
        var answer = modeler.deploy(Map.of("check-intake.form", "{\"id\":\"check-intake\",\"components\":[]}"));
        assertThat(answer.getStatusCode().value()).isEqualTo(400);
        assertThat(Modeler.message(answer)).contains("marriage-registration.bpmn", "Include additional files");
        assertThat(Modeler.findings(answer)).containsExactly("ERROR check-intake.form");
    }

    @Test
    void aSharedDecisionAloneGoesLive() throws IOException {
        String changed = Files.readString(Path.of("dmn/shared/clock-start.dmn")) + "<!-- sửa -->";
        assertThat(modeler.deploy(Map.of("clock-start.dmn", changed))
                        .getStatusCode()
                        .value())
                .isEqualTo(200);
        assertThat(history.standing(ProcedureFolders.SHARED).orElseThrow().by()).isEqualTo("phantich");
    }

    @Test
    void twoFilesOfOneNameAreRefused() {
        var form = new LinkedMultiValueMap<String, Object>();
        form.add("deployment-name", "hai tệp");
        form.add("same.form", Modeler.file("same.form", "{\"id\":\"same\",\"components\":[]}"));
        form.add("same.form", Modeler.file("same.form", "{\"id\":\"same\",\"components\":[{}]}"));
        var answer = modeler.send(form);
        assertThat(answer.getStatusCode().value()).isEqualTo(400);
        assertThat(Modeler.message(answer)).contains("hai tệp cùng tên “same.form”");
    }

    @Test
    void twoProceduresAtOnceAreRefused() {
        Map<String, String> both = new TreeMap<>(wedding.bare());
        both.put("test-other.bpmn", ThrowAway.bpmn("test-other", "Khác", ""));
        var answer = modeler.deploy(both);
        assertThat(answer.getStatusCode().value()).isEqualTo(400);
        assertThat(Modeler.message(answer)).contains("Một lần triển khai chỉ mang một thủ tục");
    }

    @Test
    void theSameAgainIsNotANewVersionUnlessSomethingElseIsInForce(@TempDir Path directory) {
        String slug = "test-again";
        Map<String, String> sent = Map.of(slug + ".bpmn", ThrowAway.bpmn(slug, "Từ Modeler", ""));
        modeler.deploy(sent);
        engine.later();
        modeler.deploy(sent);
        assertThat(engine.versions(slug)).isEqualTo(1);
        assertThat(history.last())
                .filteredOn(last -> last.slug().equals(slug))
                .singleElement()
                .satisfies(last -> assertThat(last.outcome()).isEqualTo(Attempt.Outcome.UNCHANGED));
        new ThrowAway(directory).process(slug, "Từ thư mục").form(slug, slug + "-check", "Biểu mẫu");
        new Node(directory, deployer, inForce, clock).start();
        engine.later();
        modeler.deploy(sent);
        assertThat(engine.definition(slug).getName()).isEqualTo("Từ Modeler");
        assertThat(engine.versions(slug)).isEqualTo(3);
    }
}
