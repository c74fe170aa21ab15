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
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.OnH2;
import vn.motcua.platform.OfficeClock;
import vn.motcua.procedure.deployment.Standing.State;

/** The directory changes while the program runs. */
@OnH2
class FolderWatchTest {

    private static final String SLUG = "test-watched";
    private static final String MODEL = "processes/test-watched/test-watched.bpmn";

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
        folders = new ThrowAway(directory.toAbsolutePath()).procedure(SLUG).procedure("test-beside");
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
    void aChangeIsActedOnWhenTwoLooksSawTheSame() {
        folders.form(SLUG, SLUG + "-check", "Biểu mẫu mới");
        node.watch.poll();
        assertThat(engine.versions(SLUG)).isEqualTo(1);
        node.watch.poll();
        assertThat(engine.versions(SLUG)).isEqualTo(2);
        assertThat(engine.versions("test-beside")).isEqualTo(1);
        node.lookTwice();
        assertThat(engine.versions(SLUG)).isEqualTo(2);
    }

    @Test
    void whatChangesAtEachLookIsWaitedFor() {
        for (int look = 0; look < 4; look++) {
            folders.form(SLUG, SLUG + "-check", "Biểu mẫu" + "i".repeat(look));
            node.watch.poll();
        }
        assertThat(engine.versions(SLUG)).isEqualTo(1);
        node.watch.poll();
        assertThat(engine.versions(SLUG)).isEqualTo(2);
    }

    @Test
    void aHalfWrittenFileIsWaitedForAndToldWhenItStaysSo() {
        String whole = ThrowAway.bpmn(SLUG, "Bản mới", "");
        folders.file(MODEL, whole.substring(0, whole.length() / 2));
        node.lookTwice();
        node.lookTwice();
        assertThat(node.standing(SLUG).state()).isEqualTo(State.WAITING);
        assertThat(refusals()).isZero();
        folders.file(MODEL, whole);
        node.lookTwice();
        assertThat(engine.definition(SLUG).getName()).isEqualTo("Bản mới");
        assertThat(node.standing(SLUG).state()).isEqualTo(State.IN_FORCE);
    }

    @Test
    void aFileThatStaysBrokenIsRefusedOnceWhenTheGraceIsOver() {
        folders.file(MODEL, "<definitions");
        node.lookTwice();
        clock.pass(Node.GRACE);
        node.lookTwice();
        assertThat(node.standing(SLUG).state()).isEqualTo(State.REFUSED);
        assertThat(node.standing(SLUG).sentences())
                .anySatisfy(told -> assertThat(told).contains(MODEL));
        node.lookTwice();
        node.lookTwice();
        assertThat(refusals()).isEqualTo(1);
        assertThat(engine.versions(SLUG)).isEqualTo(1);
    }

    @Test
    void aBrokenFolderLeavesTheVersionInForceAndTheOthersGoLive() {
        folders.file(MODEL, twoStarts()).process("test-beside", "Bên cạnh, sửa");
        node.lookTwice();
        assertThat(node.standing(SLUG).state()).isEqualTo(State.REFUSED);
        assertThat(node.standing(SLUG).sentences())
                .anySatisfy(told -> assertThat(told).contains(MODEL, "again"));
        assertThat(engine.versions(SLUG)).isEqualTo(1);
        assertThat(engine.versions("test-beside")).isEqualTo(2);
        folders.process(SLUG, "Đã sửa");
        node.lookTwice();
        assertThat(node.standing(SLUG).state()).isEqualTo(State.IN_FORCE);
        assertThat(engine.definition(SLUG).getName()).isEqualTo("Đã sửa");
    }

    @Test
    void healthTellsWhatIsWrongAndTakesNothingDown() {
        assertThat(node.health().health().getStatus().getCode()).isEqualTo("UP");
        folders.file(MODEL, twoStarts());
        node.lookTwice();
        var health = node.health().health();
        assertThat(health.getStatus().getCode()).isEqualTo("WARNING");
        assertThat(String.valueOf(health.getDetails().get(SLUG))).contains(MODEL, "bị từ chối");
        assertThat(String.valueOf(health.getDetails().get("test-beside"))).contains("đang vận hành");
    }

    @Test
    void aNewFolderWithoutItsModelIsWaitedFor() throws IOException {
        folders.form("test-late", "test-late-check", "Biểu mẫu");
        node.lookTwice();
        assertThat(node.standing("test-late").state()).isEqualTo(State.WAITING);
        folders.procedure("test-late");
        node.lookTwice();
        assertThat(engine.versions("test-late")).isEqualTo(1);
        Files.delete(folders.root().resolve("processes/test-late/test-late.bpmn"));
        folders.form("test-later", "test-later-check", "Biểu mẫu");
        node.lookTwice();
        clock.pass(Node.GRACE);
        node.lookTwice();
        assertThat(node.standing("test-later").state()).isEqualTo(State.REFUSED);
        assertThat(node.standing("test-late").state()).isEqualTo(State.RETIRED);
    }

    @Test
    void aTroubleOutsideTheModelKeepsToItsOwnFolder() {
        folders.file(
                MODEL,
                ThrowAway.bpmn(
                                SLUG,
                                "Thủ tục thử",
                                "<endEvent id=\"end\"/><sequenceFlow id=\"f\" sourceRef=\"start\" targetRef=\"end\"/>")
                        .replace("isExecutable", "camunda:versionTag='%s' isExecutable".formatted("x".repeat(300))));
        folders.form("test-beside", "test-beside-check", "Biểu mẫu mới");
        node.lookTwice();
        assertThat(engine.versions(SLUG)).isEqualTo(1);
        assertThat(engine.versions("test-beside")).isEqualTo(2);
        assertThat(node.report.standings().get(SLUG))
                .satisfies(standing -> assertThat(standing.state()).isEqualTo(Standing.State.REFUSED));
    }

    private static String twoStarts() {
        return ThrowAway.bpmn(SLUG, "Hai đầu", "<startEvent id=\"again\"/>");
    }

    private long refusals() {
        return database.sql("select count(*) from procedure_deployment where slug = :slug and outcome = 'REFUSED'")
                .param("slug", SLUG)
                .query(Long.class)
                .single();
    }
}
