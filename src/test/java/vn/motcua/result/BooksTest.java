package vn.motcua.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.OnPostgres;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Occasion;
import vn.motcua.marriage.Couple;
import vn.motcua.marriage.Officers;
import vn.motcua.marriage.Ward;
import vn.motcua.procedure.Step;

/** The books of a unit: by symbol and year, without gap and without double. */
@OnPostgres
class BooksTest {

    @Autowired
    NumberResult numberResult;

    @Autowired
    UpdateCadastre updateCadastre;

    @Autowired
    PublishResult publishResult;

    @Autowired
    Dossiers dossiers;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Ward ward;

    @Autowired
    Officers officers;

    @Test
    void whatIsNumberedAtOnceHasNoGapAndNoDouble() throws Exception {
        ward.at("2026-11-25T08:10");
        List<String> accepted = IntStream.range(0, 8)
                .mapToObj(each -> officers.accepted(Couple.ofAge()))
                .toList();
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            List<Callable<String>> calls = accepted.stream()
                    .map(number -> (Callable<String>) () -> number(number, "THU-UBND"))
                    .toList();
            List<String> numbers = new java.util.ArrayList<>();
            for (Future<String> each : pool.invokeAll(calls)) {
                numbers.add(each.get());
            }
            assertThat(numbers)
                    .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 8)
                            .mapToObj("%02d/THU-UBND"::formatted)
                            .toList());
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void eachSymbolAndYearIsABookAndASecondVisitKeepsTheNumber() {
        ward.at("2026-11-25T08:10");
        String one = officers.accepted(Couple.ofAge());
        String other = officers.accepted(Couple.ofAge());
        assertThat(number(one, "A-UBND")).isEqualTo("01/A-UBND");
        assertThat(number(other, "A-UBND")).isEqualTo("02/A-UBND");
        assertThat(number(one, "A-UBND")).isEqualTo("01/A-UBND");
        assertThat(ward.events(one)).containsOnlyOnce("ResultNumbered");
        ward.at("2027-01-05T08:10");
        String next = officers.accepted(Couple.ofAge());
        assertThat(number(next, "A-UBND")).isEqualTo("01/A-UBND");
        assertThat(number(next, "B-UBND")).isEqualTo("01/B-UBND");
    }

    @Test
    void theLandRecordsAndTheWebsiteSayThatTheyStandIn() {
        ward.at("2026-11-25T08:10");
        String number = officers.accepted(Couple.ofAge());
        perform(number, (dossier, step) -> updateCadastre.perform(new UpdateCadastre.Input(), dossier, step));
        perform(number, (dossier, step) -> updateCadastre.perform(new UpdateCadastre.Input(), dossier, step));
        perform(number, (dossier, step) -> publishResult.perform(new PublishResult.Input(), dossier, step));
        assertThat(ward.dossier(number).progress().registerNumber()).matches("\\d+/2026-ĐC-MP \\(số mô phỏng\\)");
        assertThat(ward.dossier(number).timeline().stream().map(entry -> entry.event()))
                .filteredOn(Dossier.ResultPublished.class::isInstance)
                .singleElement()
                .satisfies(event -> assertThat(event.toString()).contains("mô phỏng, chưa đăng"));
    }

    private String number(String number, String symbol) {
        perform(number, (dossier, step) -> numberResult.perform(new NumberResult.Input(symbol), dossier, step));
        return String.valueOf(ward.dossier(number).answers("numbered").get("resultNumber"));
    }

    private void perform(String number, java.util.function.BiConsumer<Dossier, Step> block) {
        Step step = new Step(number, "step", number + "/step", Occasion.now(ward.now(), Occasion.SYSTEM));
        transaction.executeWithoutResult(status -> block.accept(dossiers.get(number), step));
    }
}
