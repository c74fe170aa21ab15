package vn.motcua.procedure.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.marriage.Couple;
import vn.motcua.marriage.Officers;
import vn.motcua.marriage.Ward;

/** A run, on either database: in pieces, stopped and gone on with, by one node or two. */
abstract class RunRules {

    @Autowired
    Analyst analyst;

    @Autowired
    Running running;

    @Autowired
    MigrationWorker worker;

    @Autowired
    Snapshot snapshot;

    @Autowired
    Ward ward;

    @Autowired
    Officers officers;

    @BeforeEach
    void morning() {
        ward.at("2026-11-25T08:10");
    }

    @AfterEach
    void undo() {
        analyst.undo();
    }

    @Test
    void aRunStopsBetweenTwoDossiersAndGoesOnWhereItStopped() {
        List<String> numbers = dossiers(5);
        int old = snapshot.version(numbers.get(0));
        int version = analyst.deploy(new NewVersion().withProofreading()).getVersion();
        Map<String, Map<String, Object>> before = snapshot.ofAll(numbers);
        String run = analyst.start(numbers, 2);
        worker.work();
        assertThat(counts(run)).containsEntry("MOVED", 2L).containsEntry("WAITING", 3L);

        assertThat(running.stop(Analyst.SLUG, run).state()).isEqualTo(MigrationRun.State.STOPPED);
        worker.work();
        assertThat(counts(run)).containsEntry("MOVED", 2L).containsEntry("WAITING", 3L);
        assertThat(numbers).map(snapshot::version).containsOnly(old, version);
        assertThat(snapshot.ofAll(numbers)).isEqualTo(before);
        assertThatThrownBy(() -> running.stop(Analyst.SLUG, run)).hasMessageContaining("đã dừng nên không dừng được");

        running.resume(Analyst.SLUG, run);
        IntStream.range(0, 3).forEach(piece -> worker.work());
        assertThat(analyst.report(run).state()).isEqualTo("FINISHED");
        assertThat(counts(run)).containsEntry("MOVED", 5L).containsEntry("WAITING", 0L);
        assertThat(numbers).map(snapshot::version).containsOnly(version);
        assertThat(snapshot.ofAll(numbers)).isEqualTo(before);
        assertThatThrownBy(() -> running.resume(Analyst.SLUG, run))
                .hasMessageContaining("đã xong nên không chạy tiếp được");
    }

    @Test
    void ofOneProcedureOneRunIsOn() {
        List<String> numbers = dossiers(1);
        analyst.deploy(new NewVersion().withProofreading());
        String first = analyst.start(numbers, 50);
        assertThatThrownBy(() -> analyst.start(numbers, 50)).hasMessageContaining("đang có một đợt chuyển hồ sơ");
        running.stop(Analyst.SLUG, first);
        String second = analyst.start(numbers, 50);
        assertThatThrownBy(() -> running.resume(Analyst.SLUG, first)).hasMessageContaining("đang có một đợt");
        worker.work();
        worker.work();
        assertThat(analyst.report(second).state()).isEqualTo("FINISHED");
        running.resume(Analyst.SLUG, first);
        worker.work();
        assertThat(analyst.lines(first).get(0).state()).isEqualTo("GONE");
        assertThat(analyst.lines(first).get(0).reason()).contains("đã được chuyển sang phiên bản khác");
    }

    @Test
    void twoNodesMoveEachDossierOnce() {
        List<String> numbers = dossiers(6);
        analyst.deploy(new NewVersion().withProofreading());
        String run = analyst.start(numbers, 50);
        Runnable node = () -> IntStream.range(0, 20).forEach(piece -> worker.work());
        CompletableFuture.allOf(CompletableFuture.runAsync(node), CompletableFuture.runAsync(node))
                .join();
        assertThat(analyst.lines(run)).allMatch(line -> line.state().equals("MOVED") && line.attempts() == 1);
        assertThat(numbers).allSatisfy(number -> assertThat(ward.events(number)).containsOnlyOnce("VersionChanged"));
    }

    @Test
    void whatWasFinishedBeforeItsTurnIsSaid() {
        String number = dossiers(1).get(0);
        analyst.deploy(new NewVersion().withProofreading());
        String run = analyst.start(List.of(number), 50);
        ward.hear("tiepnhan.thanhkhe", number, "withdrawal-requested", "Rút");
        assertThat(ward.ended(number)).isTrue();
        worker.work();
        assertThat(analyst.lines(run).get(0).state()).isEqualTo("GONE");
        assertThat(analyst.lines(run).get(0).reason()).isEqualTo("Hồ sơ đã kết thúc trước khi đến lượt.");
    }

    @Test
    void theLogNamesWhoMovedItAndBetweenWhichVersions() {
        String number = dossiers(1).get(0);
        int old = snapshot.version(number);
        int version = analyst.deploy(new NewVersion().withProofreading()).getVersion();
        analyst.move(number, Map.of());
        assertThat(ward.dossier(number).timeline()).last().satisfies(entry -> {
            assertThat(entry.actor()).isEqualTo("phantich");
            assertThat(entry.event()).isEqualTo(new vn.motcua.dossier.Dossier.VersionChanged(old, version));
        });
    }

    private Map<String, Long> counts(String run) {
        return analyst.report(run).counts();
    }

    private List<String> dossiers(int count) {
        return IntStream.range(0, count)
                .mapToObj(each -> officers.digitised(Couple.ofAge()))
                .toList();
    }
}
