package vn.motcua.procedure.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.OnH2;
import vn.motcua.marriage.Ward;

/** In whatever state a dossier is moved: nothing about it changes but the version, and it goes on to its end under the new one. */
@OnH2
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryStateMovesTest {

    @Autowired
    Analyst analyst;

    @Autowired
    States states;

    @Autowired
    Snapshot snapshot;

    @Autowired
    Ward ward;

    Set<String> states() {
        return states.all().keySet();
    }

    @AfterEach
    void undo() {
        analyst.undo();
    }

    @ParameterizedTest
    @MethodSource("states")
    void nothingChangesButTheVersion(String name) {
        ward.at("2026-11-25T08:10");
        States.State state = Objects.requireNonNull(states.all().get(name));
        String number = state.reach().get();
        ProcessDefinition version = analyst.deploy(new NewVersion().withProofreading());
        Map<String, Object> before = snapshot.of(number);
        Rehearsal.Line told = analyst.rehearse(number, Map.of());
        assertThat(snapshot.of(number)).as("after the dry run").isEqualTo(before);
        assertThat(ward.events(number)).doesNotContain("VersionChanged");

        RunReport.Line moved = analyst.move(number, Map.of());
        assertThat(moved.state()).as(moved.reason()).isEqualTo("MOVED");
        assertThat(moved.change()).as("the dry run told the truth").isEqualTo(told.change());
        assertThat(snapshot.version(number)).isEqualTo(version.getVersion());
        assertThat(snapshot.of(number)).as("after the move").isEqualTo(before);
        assertThat(ward.events(number)).endsWith("VersionChanged");

        state.finish().accept(number);
        assertThat(ward.status(number)).isEqualTo("Đã trả kết quả");
        assertThat(ward.ended(number)).isTrue();
    }
}
