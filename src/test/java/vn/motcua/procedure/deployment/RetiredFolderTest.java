package vn.motcua.procedure.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;
import vn.motcua.OnH2;
import vn.motcua.platform.OfficeClock;
import vn.motcua.procedure.deployment.Standing.State;

/** A folder that is taken away takes no more dossiers; those under way go on; put back it is as before. */
@OnH2
class RetiredFolderTest {

    private static final String SLUG = "test-retired";

    @Autowired
    ProcessEngine running;

    @Autowired
    OfficeClock clock;

    @Autowired
    FolderDeployer deployer;

    @Autowired
    InForce inForce;

    @Autowired
    JdbcClient database;

    private ThrowAwayEngine engine;
    private ThrowAway folders;
    private Node node;

    @BeforeEach
    void lay(@TempDir Path directory) {
        engine = new ThrowAwayEngine(running, clock);
        folders = new ThrowAway(directory).procedure("test-beside");
        folders.file("processes/%1$s/%1$s.bpmn".formatted(SLUG), waiting());
        node = new Node(directory, deployer, inForce, clock).start();
        engine.later();
    }

    @AfterEach
    void takeAway() {
        engine.clear();
        database.sql("delete from procedure_deployment where slug like 'test-%'")
                .update();
    }

    @Test
    void itTakesNoNewDossiersAndThoseUnderWayGoOn() throws Exception {
        String early = engine.start(SLUG);
        remove();
        node.lookTwice();
        assertThat(node.standing(SLUG).state()).isEqualTo(State.RETIRED);
        assertThat(engine.definition(SLUG).isSuspended()).isTrue();
        assertThatThrownBy(() -> engine.start(SLUG)).hasMessageContaining("suspended");
        assertThat(engine.definition("test-beside").isSuspended()).isFalse();
        assertThat(engine.definition("marriage-registration").isSuspended()).isFalse();

        running.getTaskService().complete(engine.task(early).getId());
        assertThat(running.getManagementService()
                        .createJobQuery()
                        .processInstanceId(early)
                        .active()
                        .count())
                .as("the timer behind the task")
                .isEqualTo(1);
        assertThat(outcomes()).isEqualTo("DEPLOYED RETIRED");
    }

    @Test
    void putBackItIsReinstatedWithoutANewVersion() throws Exception {
        remove();
        node.lookTwice();
        engine.later();
        folders.file("processes/%1$s/%1$s.bpmn".formatted(SLUG), waiting());
        node.lookTwice();
        assertThat(node.standing(SLUG).state()).isEqualTo(State.IN_FORCE);
        assertThat(engine.start(SLUG)).isNotEmpty();
        assertThat(engine.versions(SLUG)).isEqualTo(1);
        assertThat(outcomes()).isEqualTo("DEPLOYED RETIRED REINSTATED");
    }

    @Test
    void removedWhileTheProgramWasDownItIsRetiredAtTheNextStart() throws Exception {
        remove();
        new Node(folders.root(), deployer, inForce, clock).start();
        assertThat(engine.definition(SLUG).isSuspended()).isTrue();
        assertThat(engine.definition("marriage-registration").isSuspended())
                .as("came from elsewhere")
                .isFalse();
    }

    @Test
    void aMountThatIsAwayOrEmptyRetiresNothing() throws Exception {
        Path away = folders.root().resolveSibling(folders.root().getFileName() + "-away");
        Files.move(folders.root(), away);
        node.lookTwice();
        assertThat(node.report.trouble())
                .hasValueSatisfying(told -> assertThat(told).contains("Không đọc được"));
        Files.createDirectories(folders.root());
        node.lookTwice();
        assertThat(node.report.trouble())
                .hasValueSatisfying(told -> assertThat(told).contains("processes"));
        assertThat(node.health().health().getStatus().getCode()).isEqualTo("WARNING");
        assertThat(engine.definition(SLUG).isSuspended()).isFalse();
        Files.delete(folders.root());
        Files.move(away, folders.root());
        node.lookTwice();
        assertThat(node.report.trouble()).isEmpty();
        assertThat(engine.definition(SLUG).isSuspended()).isFalse();
        assertThat(outcomes()).isEqualTo("DEPLOYED");
    }

    private void remove() throws Exception {
        FileSystemUtils.deleteRecursively(folders.root().resolve("processes/" + SLUG));
    }

    private static String waiting() {
        return ThrowAway.bpmn(
                SLUG,
                "Chờ",
                """
                <userTask id="look"/>
                <intermediateCatchEvent id="wait"><timerEventDefinition id="wait-timer">
                  <timeDuration>PT1H</timeDuration></timerEventDefinition></intermediateCatchEvent>
                <endEvent id="end"/>
                <sequenceFlow id="f1" sourceRef="start" targetRef="look"/>
                <sequenceFlow id="f2" sourceRef="look" targetRef="wait"/>
                <sequenceFlow id="f3" sourceRef="wait" targetRef="end"/>
                """);
    }

    private String outcomes() {
        return String.join(
                " ",
                database.sql("select outcome from procedure_deployment where slug = :slug order by id")
                        .param("slug", SLUG)
                        .query(String.class)
                        .list());
    }
}
