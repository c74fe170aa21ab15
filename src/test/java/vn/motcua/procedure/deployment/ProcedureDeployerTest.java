package vn.motcua.procedure.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.OnH2;
import vn.motcua.platform.OfficeClock;

/** The traps of deployment that were met, each once. */
@OnH2
class ProcedureDeployerTest {

    @Autowired
    FolderDeployer deployer;

    @Autowired
    InForce inForce;

    @Autowired
    ProcessEngine running;

    @Autowired
    OfficeClock clock;

    private ThrowAwayEngine engine;
    private ThrowAway folders;

    @BeforeEach
    void lay(@TempDir Path directory) {
        engine = new ThrowAwayEngine(running, clock);
        folders = new ThrowAway(directory);
    }

    @AfterEach
    void takeAway() {
        engine.clear();
    }

    @Test
    void twoFilesOfOneNameInTwoFoldersAreBothThere() throws IOException {
        folders.procedure("test-one").procedure("test-two");
        folders.form("test-one", "same", "Của một").form("test-two", "same", "Của hai");
        folders.decision("test-one", "same", "old");
        deploy();
        assertThat(engine.resources("test-one"))
                .contains("forms/test-one/same.form", "dmn/test-one/same.dmn", "processes/test-one/test-one.bpmn");
        assertThat(engine.resources("test-two")).contains("forms/test-two/same.form");
        assertThat(engine.form(engine.start("test-two"))).contains("Biểu mẫu cũ");
    }

    @Test
    void theSameContentMakesNoNewVersionAlsoFromAnotherDirectory(@TempDir Path otherDirectory) {
        folders.procedure("test-same");
        deploy();
        deploy();
        start(new ThrowAway(otherDirectory).procedure("test-same"));
        assertThat(engine.versions("test-same")).isEqualTo(1);
    }

    @Test
    void aChangedFormMakesAWholeNewVersionAndWhoeverIsUnderWayKeepsTheOldOne() throws IOException {
        folders.procedure("test-form");
        deploy();
        String early = engine.start("test-form");
        folders.form("test-form", "test-form-check", "Biểu mẫu mới");
        deploy();
        String later = engine.start("test-form");
        folders.decision("test-form", "test-form-outcome", "new");
        deploy();
        String last = engine.start("test-form");

        assertThat(engine.versions("test-form")).isEqualTo(3);
        assertThat(engine.form(early)).contains("Biểu mẫu cũ");
        assertThat(engine.form(later)).contains("Biểu mẫu mới");
        assertThat(engine.form(last)).contains("Biểu mẫu mới");
        assertThat(engine.outcome(early)).isEqualTo("old");
        assertThat(engine.outcome(later)).isEqualTo("old");
        assertThat(engine.outcome(last)).isEqualTo("new");
    }

    @Test
    void changingOneProcedureLeavesTheOthersAlone() {
        folders.procedure("test-changed").procedure("test-left");
        deploy();
        String left = engine.definition("test-left").getId();
        folders.process("test-changed", "Thủ tục thử, sửa");
        deploy();
        assertThat(engine.versions("test-changed")).isEqualTo(2);
        assertThat(engine.definition("test-left").getId()).isEqualTo(left);
        assertThat(engine.versions("marriage-registration")).isEqualTo(1);
    }

    @Test
    void aRemovedFileIsNoticed() throws IOException {
        folders.procedure("test-removed").form("test-removed", "spare", "Thừa");
        deploy();
        assertThat(engine.resources("test-removed")).contains("forms/test-removed/spare.form");
        Files.delete(folders.root().resolve("forms/test-removed/spare.form"));
        deploy();
        assertThat(engine.resources("test-removed")).doesNotContain("forms/test-removed/spare.form");
        assertThat(engine.versions("test-removed")).isEqualTo(2);
    }

    @Test
    void aVersionFromTheModelerStaysInForceUntilTheFolderChanges() {
        folders.procedure("test-modeler");
        deploy();
        engine.deployFromModeler("test-modeler", ThrowAway.bpmn("test-modeler", "Từ Modeler", ""));
        engine.later();
        deploy();
        assertThat(engine.definition("test-modeler").getName()).isEqualTo("Từ Modeler");
        folders.process("test-modeler", "Từ thư mục");
        deploy();
        assertThat(engine.definition("test-modeler").getName()).isEqualTo("Từ thư mục");
        assertThat(engine.versions("test-modeler")).isEqualTo(3);
    }

    @Test
    void aSharedDecisionIsThereBeforeTheProcedureThatAsksIt() {
        folders.shared()
                .process("a-test-early", "Dùng chung", "test-shared-outcome", "latest")
                .form("a-test-early", "a-test-early-check", "Biểu mẫu")
                .decision("shared", "test-shared-outcome", "old");
        assertThat(folders.read().keySet()).containsExactly("shared", "a-test-early");
        deploy();
        assertThat(engine.outcome(engine.start("a-test-early"))).isEqualTo("old");
        folders.decision("shared", "test-shared-outcome", "new");
        deploy();
        assertThat(engine.outcome(engine.start("a-test-early"))).isEqualTo("new");
        assertThat(engine.versions("a-test-early")).isEqualTo(1);
    }

    /** As a restart does it. */
    private void deploy() {
        start(folders);
        engine.later();
    }

    private void start(ThrowAway given) {
        Node node = new Node(given.root(), deployer, inForce, clock).start();
        assertThat(node.report.refusals()).isEmpty();
        assertThat(node.report.trouble()).isEmpty();
    }
}
