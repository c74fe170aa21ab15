package vn.motcua.procedure.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.OnH2;
import vn.motcua.marriage.Couple;
import vn.motcua.marriage.Officers;
import vn.motcua.marriage.Ward;

/** An officer and a migration at the same dossier in the same moment: both get what they wanted, in whatever order. */
@OnH2
class ConflictTest {

    @Autowired
    ProcessEngine engine;

    @Autowired
    Analyst analyst;

    @Autowired
    Snapshot snapshot;

    @Autowired
    MigrationWorker worker;

    @Autowired
    Ward ward;

    @Autowired
    Officers officers;

    @Autowired
    JdbcTemplate database;

    @Autowired
    PlatformTransactionManager transactions;

    @AfterEach
    void undo() {
        analyst.undo();
    }

    @Test
    void theOfficerWasFirst() throws Exception {
        String number = digitised();
        int version = analyst.deploy(new NewVersion().withProofreading()).getVersion();
        String run = analyst.start(List.of(number), 50);
        CountDownLatch submitted = new CountDownLatch(1);
        CountDownLatch migrating = new CountDownLatch(1);
        CompletableFuture<Void> officer =
                CompletableFuture.runAsync(() -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
                    submit(number);
                    submitted.countDown();
                    await(migrating);
                }));
        await(submitted);
        CompletableFuture<Void> migration = CompletableFuture.runAsync(worker::work);
        waitUntilSomebodyWaits(migration);
        migrating.countDown();
        officer.get(30, TimeUnit.SECONDS);
        migration.get(30, TimeUnit.SECONDS);

        assertThat(analyst.lines(run).get(0).state()).isEqualTo("MOVED");
        goesOn(number, version);
    }

    @Test
    void aStepThatIsJustBeingExecutedIsLeftAloneAndMovedLater() {
        String number = digitised();
        submit(number);
        analyst.deploy(new NewVersion().withProofreading());
        String run = analyst.start(List.of(number), 50);
        Runnable worked = lock(number);
        worker.work();
        RunReport.Line waiting = analyst.lines(run).get(0);
        assertThat(waiting.state()).isEqualTo("WAITING");
        assertThat(waiting.attempts()).isEqualTo(1);
        assertThat(waiting.reason()).contains("đang được xử lý cùng lúc");
        assertThat(waiting.nextAttemptAt()).isEqualTo("2026-11-25T08:10:05+07:00");
        assertThat(ward.events(number)).doesNotContain("VersionChanged");

        worked.run();
        worker.work();
        assertThat(analyst.lines(run).get(0).state()).isEqualTo("WAITING");
        ward.at("2026-11-25T08:11");
        worker.work();
        assertThat(analyst.lines(run).get(0).state()).isEqualTo("MOVED");
    }

    @Test
    void whatIsAlwaysBusyIsReportedInTheEnd() {
        String number = digitised();
        submit(number);
        analyst.deploy(new NewVersion().withProofreading());
        String run = analyst.start(List.of(number), 50);
        lock(number);
        for (int minute = 10; minute < 30; minute++) {
            ward.at("2026-11-25T08:" + minute);
            worker.work();
        }
        assertThat(analyst.report(run).state()).isEqualTo("FINISHED");
        assertThat(analyst.lines(run).get(0).state()).isEqualTo("STAYED");
        assertThat(analyst.lines(run).get(0).attempts()).isEqualTo(5);
    }

    /** As the job executor does while it executes the waiting step. */
    private Runnable lock(String number) {
        String job = engine.getManagementService()
                .createJobQuery()
                .processInstanceId(snapshot.instance(number))
                .messages()
                .singleResult()
                .getId();
        database.update("update act_ru_job set lock_exp_time_ = timestamp '2027-01-01 00:00:00' where id_ = ?", job);
        return () -> database.update("update act_ru_job set lock_exp_time_ = null where id_ = ?", job);
    }

    @Test
    void theMigrationWasFirst() throws Exception {
        String number = digitised();
        int version = analyst.deploy(new NewVersion().withProofreading()).getVersion();
        String run = analyst.start(List.of(number), 50);
        CompletableFuture<Void> officer = new TransactionTemplate(transactions).execute(status -> {
            worker.work();
            CompletableFuture<Void> completing = CompletableFuture.runAsync(() -> submit(number));
            waitUntilSomebodyWaits(completing);
            return completing;
        });
        officer.get(30, TimeUnit.SECONDS);
        assertThat(analyst.lines(run).get(0).state()).isEqualTo("MOVED");
        goesOn(number, version);
    }

    private String digitised() {
        ward.at("2026-11-25T08:10");
        return officers.digitised(Couple.ofAge());
    }

    private void goesOn(String number, int version) {
        assertThat(snapshot.version(number)).isEqualTo(version);
        assertThat(ward.dossier(number).answers("examine")).containsEntry("brideMaritalStatus", "single");
        assertThat(ward.events(number)).containsOnlyOnce("VersionChanged");
        ward.runJobs(number);
        assertThat(ward.openSteps(number)).containsExactly("proofread-certificate");
    }

    private void submit(String number) {
        String task = ward.task(number, "examine").getId();
        ward.as("hotich.thanhkhe", () -> {
            engine.getFormService().submitTaskForm(task, Eligible.FORM);
            return task;
        });
    }

    /** Or has come through after all. */
    private void waitUntilSomebodyWaits(CompletableFuture<Void> work) {
        while (!work.isDone() && blocked() == 0) {
            Thread.onSpinWait();
        }
    }

    private int blocked() {
        Integer blocked = database.queryForObject(
                "select count(*) from information_schema.sessions where blocker_id is not null", Integer.class);
        return blocked == null ? 0 : blocked;
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("Nobody came");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
