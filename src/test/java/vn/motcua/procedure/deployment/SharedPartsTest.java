package vn.motcua.procedure.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.OnH2;
import vn.motcua.platform.DemoAccounts;
import vn.motcua.platform.OfficeClock;
import vn.motcua.procedure.ProcedureFolders;
import vn.motcua.procedure.deployment.Standing.State;

/** What several procedures share changes under those that are in force, so it must fit them. */
@OnH2
class SharedPartsTest {

    private static final String SLUG = "wedding-with-shared-form";
    private static final String MODEL = "processes/%1$s/%1$s.bpmn".formatted(SLUG);
    private static final String FORM = "forms/shared/wedding-apology.form";

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

    @Autowired
    TestRestTemplate http;

    @Autowired
    DemoAccounts accounts;

    private ThrowAwayEngine engine;
    private Path root;
    private Node node;

    @BeforeEach
    void lay(@TempDir Path directory) throws IOException {
        engine = new ThrowAwayEngine(running, clock);
        root = directory;
        ThrowAway folders = new ThrowAway(root).shared();
        new WholeProcedure(SLUG)
                .placed()
                .forEach((name, content) -> folders.file(
                        name.equals("forms/%s/decide-apology.form".formatted(SLUG)) ? FORM : name,
                        content.replace(
                                        "formRef=\"decide-apology\" camunda:formRefBinding=\"deployment\"",
                                        "formRef=\"wedding-apology\" camunda:formRefBinding=\"latest\"")
                                .replace("\"id\": \"decide-apology\"", "\"id\": \"wedding-apology\"")));
        node = new Node(root, deployer, inForce, clock).start();
        engine.later();
    }

    @AfterEach
    void takeAway() {
        engine.clear();
        database.sql(
                        "delete from procedure_deployment where slug like 'wedding%' or by_whom <> 'classpath:procedures/'")
                .update();
    }

    @Test
    void theProcedureIsInForceWithWhatItShares() {
        assertThat(node.report.refusals()).isEmpty();
        assertThat(engine.versions(SLUG)).isEqualTo(1);
        assertThat(inForce.shared(List.of())).containsKeys("dmn/shared/clock-start.dmn", FORM);
    }

    @Test
    void aSharedFormThatAProcedureNeedsCannotBeTakenAway() throws IOException {
        Files.delete(root.resolve(FORM));
        node.lookTwice();
        assertThat(node.standing(ProcedureFolders.SHARED).state()).isEqualTo(State.REFUSED);
        assertThat(node.report.refusals()).contains("làm hỏng thủ tục “" + SLUG + "”", "wedding-apology");
        assertThat(node.standing(SLUG).state()).isEqualTo(State.IN_FORCE);
    }

    @Test
    void changedTogetherWithTheProcedureItGoesLive() throws IOException {
        String form = Files.readString(root.resolve(FORM));
        Files.delete(root.resolve(FORM));
        Files.writeString(
                root.resolve("forms/shared/apologise.form"),
                form.replace("\"id\": \"wedding-apology\"", "\"id\": \"apologise\""));
        String model = Files.readString(root.resolve(MODEL));
        Files.writeString(root.resolve(MODEL), model.replace("formRef=\"wedding-apology\"", "formRef=\"apologise\""));
        node.lookTwice();
        assertThat(node.report.refusals()).isEmpty();
        assertThat(engine.versions(SLUG)).isEqualTo(2);
    }

    @Test
    void sentAloneItStaysSharedAndIsHeldAgainstTheRules() throws IOException {
        Modeler modeler = new Modeler(http, accounts.password());
        String form = Files.readString(root.resolve(FORM));
        var sound = modeler.deploy(Map.of("wedding-apology.form", form + " "));
        assertThat(sound.getStatusCode().value()).as(Modeler.message(sound)).isEqualTo(200);
        assertThat(inForce.shared(List.of()).get(FORM)).asString().endsWith(" ");
        var broken = modeler.deploy(
                Map.of("wedding-apology.form", form.replace("\"id\": \"wedding-apology\"", "\"id\": \"other\"")));
        assertThat(broken.getStatusCode().value()).as(Modeler.message(broken)).isEqualTo(400);
        assertThat(Modeler.findings(broken)).contains("ERROR wedding-apology.form");
    }
}
