package vn.motcua.procedure.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.SortedMap;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.OnH2;
import vn.motcua.platform.OfficeClock;
import vn.motcua.procedure.ProcedureFolders;

/** A packed procedure that cannot run stops the start, and whoever reads why knows where to look. */
@OnH2
class ProcedureRefusedTest {

    private static final String FILE = "processes/pigeon-post/pigeon-post.bpmn";

    @Autowired
    FolderDeployer deployer;

    @Autowired
    InForce inForce;

    @Autowired
    OfficeClock clock;

    @Autowired
    RepositoryService repository;

    private Path directory;

    @BeforeEach
    void into(@TempDir Path given) {
        directory = given;
    }

    @ParameterizedTest
    @ValueSource(strings = {"${sendPigeon}", "${dataSource}", "${dossier}", "#{notifyCitizen}"})
    void anUnknownBlockIsNamedWithFileAndElement(String call) {
        String body = "<serviceTask id=\"send-pigeon\" camunda:delegateExpression=\"%s\"/>".formatted(call);
        assertThatThrownBy(() -> deploy(ThrowAway.bpmn("pigeon-post", "Bồ câu", body)))
                .hasMessageContainingAll(FILE, "send-pigeon", call, "Không có khối xử lý");
        assertNothingDeployed();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<definitions", "", "<html/>"})
    void aFileThatIsNoBpmnIsNamed(String content) {
        assertThatThrownBy(() -> deploy(content)).hasMessageContainingAll(FILE, "Không đọc được");
        assertNothingDeployed();
    }

    @Test
    void aModelThatTheEngineRefusesNamesTheProcedure() {
        String past = "test-past-the-rules";
        String file = "processes/%s/%s.bpmn".formatted(past, past);
        String twoStarts = ThrowAway.bpmn(past, "Hai đầu", "<startEvent id=\"again\"/>");
        assertThatThrownBy(() -> deploy(file, twoStarts)).hasMessageContainingAll(file, "again", "Camunda");
        assertNothingDeployed();
    }

    private void deploy(String bpmn) {
        deploy(FILE, bpmn);
    }

    private void deploy(String file, String bpmn) {
        ThrowAway packed = new ThrowAway(directory).file(file, bpmn);
        FolderReport report = new FolderReport();
        FolderRound round = new FolderRound(deployer, report, clock, Duration.ZERO);
        ProcedureFolders folders = packedLike(packed);
        new ProcedureDeployer(folders, round, new FolderWatch(folders, round, report), report, inForce)
                .afterSingletonsInstantiated();
    }

    private static ProcedureFolders packedLike(ThrowAway packed) {
        return new ProcedureFolders("") {
            @Override
            public String location() {
                return packed.root().toString();
            }

            @Override
            public Map<String, SortedMap<String, byte[]>> read() {
                return packed.read();
            }
        };
    }

    private void assertNothingDeployed() {
        assertThat(repository
                        .createDeploymentQuery()
                        .deploymentName("pigeon-post")
                        .count())
                .isZero();
    }
}
