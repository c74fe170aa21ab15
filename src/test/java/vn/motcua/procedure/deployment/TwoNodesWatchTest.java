package vn.motcua.procedure.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;
import vn.motcua.OnPostgres;
import vn.motcua.platform.OfficeClock;

/** Two nodes that watch one directory, on PostgreSQL. */
@OnPostgres
class TwoNodesWatchTest {

    @Autowired
    RepositoryService repository;

    @Autowired
    OfficeClock clock;

    @Autowired
    FolderDeployer deployer;

    @Autowired
    InForce inForce;

    @Autowired
    ProcedureList procedures;

    @Autowired
    JdbcClient database;

    @Test
    void ofTwoNodesOneDeploysAndOneRecords(@TempDir Path directory) {
        String slug = "test-two-nodes";
        ThrowAway folders = new ThrowAway(directory).procedure(slug).procedure("test-beside");
        Node[] nodes = {node(directory), node(directory)};
        together(nodes, Node::start);
        assertThat(versions(slug)).isEqualTo(1);
        folders.form(slug, slug + "-check", "Mới");
        together(nodes, Node::lookTwice);
        assertThat(versions(slug)).isEqualTo(2);
        folders.file(
                "processes/%1$s/%1$s.bpmn".formatted(slug),
                ThrowAway.bpmn(slug, "Hỏng", "<endEvent id='x'/><endEvent id='x'/>"));
        together(nodes, Node::lookTwice);
        for (String kind : List.of("processes", "forms", "dmn")) {
            FileSystemUtils.deleteRecursively(
                    directory.resolve(kind).resolve(slug).toFile());
        }
        together(nodes, Node::lookTwice);
        assertThat(outcomes(slug)).containsExactly("DEPLOYED", "DEPLOYED", "REFUSED", "RETIRED");
        assertThat(procedures.one(slug)).hasValueSatisfying(view -> {
            assertThat(view.retired()).isTrue();
            assertThat(view.inForce()).isEqualTo(2);
        });
    }

    private static void together(Node[] nodes, java.util.function.Consumer<Node> work) {
        CompletableFuture.allOf(Stream.of(nodes)
                        .map(node -> CompletableFuture.runAsync(() -> work.accept(node)))
                        .toArray(CompletableFuture[]::new))
                .join();
    }

    private Node node(Path directory) {
        return new Node(directory, deployer, inForce, clock);
    }

    private long versions(String slug) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(slug)
                .count();
    }

    private List<String> outcomes(String slug) {
        return database.sql("select outcome from procedure_deployment where slug = :slug order by id")
                .param("slug", slug)
                .query(String.class)
                .list();
    }
}
