package vn.motcua.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Occasion;
import vn.motcua.marriage.Requests;
import vn.motcua.marriage.Ward;
import vn.motcua.procedure.Step;

/** The books of a unit: by kind of document and year, without gap and without double, whatever fails. */
abstract class DocumentBooksCases {

    private static final int AT_ONCE = 6;

    @Autowired
    IssueDocument issue;

    @Autowired
    Documents documents;

    @Autowired
    DocumentBooks books;

    @Autowired
    Dossiers dossiers;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Ward ward;

    /** A unit that no other test uses. */
    abstract String unit();

    /** Of several years, for each opens its book with all of them at once. */
    @ParameterizedTest
    @ValueSource(ints = {2031, 2032, 2033, 2034, 2035, 2036, 2037, 2038})
    void whatIsIssuedAtOnceHasNoGapAndNoDouble(int year) throws Exception {
        List<Integer> serials = new ArrayList<>();
        CountDownLatch ready = new CountDownLatch(AT_ONCE);
        ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE);
        try {
            Callable<Integer> one = () -> transaction.execute(status -> {
                ready.countDown();
                return next("receipt", year);
            });
            List<Future<Integer>> all = IntStream.range(0, AT_ONCE)
                    .mapToObj(each -> pool.submit(one))
                    .toList();
            for (Future<Integer> each : all) {
                serials.add(each.get());
            }
        } finally {
            pool.shutdown();
        }
        assertThat(ready.getCount()).isZero();
        assertThat(serials).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6);
    }

    @Test
    void whatRollsBackLeavesItsNumberToTheNext() {
        assertThat(committed("refusal", 2031)).isEqualTo(1);
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    assertThat(next("refusal", 2031)).isEqualTo(2);
                    throw new IllegalStateException("killed before the commit");
                }))
                .hasMessage("killed before the commit");
        assertThat(committed("refusal", 2031)).isEqualTo(2);
    }

    @Test
    void eachKindAndYearIsABook() {
        assertThat(committed("apology", 2031)).isEqualTo(1);
        assertThat(committed("apology", 2032)).isEqualTo(1);
        assertThat(committed("letter", 2031)).isEqualTo(1);
        assertThat(committed("apology", 2031)).isEqualTo(2);
    }

    @Test
    void aStepThatIsPerformedTwiceIssuesOnce() {
        ward.at("2026-11-25T08:10");
        String number = ward.submit("tiepnhan.thanhkhe", "unlisted-procedure", Requests.ofBeekeeper());
        List<Document> before = documents.of(number);
        perform(number, "once");
        perform(number, "once");
        List<Document> after = documents.of(number);
        assertThat(after).hasSize(before.size() + 1);
        perform(number, "again");
        List<String> numbers = documents.of(number).stream()
                .filter(document -> document.template().equals("guidance"))
                .map(Document::documentNumber)
                .toList();
        assertThat(numbers).hasSize(2);
        int first = Integer.parseInt(numbers.get(0).replaceAll("/.*", ""));
        assertThat(numbers.get(1)).isEqualTo("%02d/HD-TTPVHCC".formatted(first + 1));
    }

    private void perform(String number, String step) {
        Step visit = new Step(number, step, number + "/" + step, Occasion.now(ward.now(), Occasion.SYSTEM));
        var input = new IssueDocument.Input("guidance", null, null, null, null, null, null, null, null, null);
        transaction.executeWithoutResult(status -> issue.perform(input, dossiers.get(number), visit));
    }

    private int committed(String kind, int year) {
        return transaction.execute(status -> next(kind, year));
    }

    private int next(String kind, int year) {
        return books.next(unit(), kind, year, UUID.randomUUID().toString()).orElseThrow();
    }
}
