package vn.motcua.procedure.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.CountedStatements;
import vn.motcua.OnPostgres;
import vn.motcua.marriage.Couple;
import vn.motcua.marriage.Officers;
import vn.motcua.marriage.Ward;

/** What it takes to move 500 dossiers; printed, and kept from growing without notice. */
@OnPostgres
class MigrationCostTest {

    /** More for a timing: {@code -Dmotcua.migration.dossiers=500}. */
    private static final int DOSSIERS = Integer.getInteger("motcua.migration.dossiers", 100);

    private static final int STATEMENTS = 45;

    @Autowired
    Analyst analyst;

    @Autowired
    MigrationWorker worker;

    @Autowired
    CountedStatements counted;

    @Autowired
    Ward ward;

    @Autowired
    Officers officers;

    @AfterEach
    void undo() {
        analyst.undo();
    }

    @Test
    void manyDossiersMove() {
        ward.at("2026-11-25T08:10");
        List<String> numbers = IntStream.range(0, DOSSIERS)
                .mapToObj(each -> each % 2 == 0 ? officers.digitised(Couple.ofAge()) : supplement())
                .toList();
        analyst.deploy(new NewVersion().withProofreading());
        long begin = System.nanoTime();
        Rehearsal told = analyst.rehearse(numbers, Map.of());
        print("dry run", begin);
        assertThat(told.movable()).isEqualTo(DOSSIERS);

        String run = analyst.start(numbers, DOSSIERS);
        begin = System.nanoTime();
        List<String> statements = counted.of(() -> worker.work());
        print("run", begin);
        System.out.printf("SQL statements per dossier moved: %.1f%n", statements.size() / (double) DOSSIERS);
        assertThat(analyst.report(run).counts()).containsEntry("MOVED", (long) DOSSIERS);
        assertThat(statements.size() / DOSSIERS).isLessThanOrEqualTo(STATEMENTS);
    }

    private String supplement() {
        String number = officers.digitised(Couple.ofAge());
        officers.askSupplement(number);
        return number;
    }

    private static void print(String what, long begin) {
        Duration took = Duration.ofNanos(System.nanoTime() - begin);
        System.out.printf(
                "Migration of %d dossiers, %s: %d ms, %.1f ms each%n",
                DOSSIERS, what, took.toMillis(), took.toMillis() / (double) DOSSIERS);
    }
}
