package vn.motcua.marriage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Each test has a day of its own, on which nobody else submits. */
@DossierTest
class DossierNumbersTest {

    @Autowired
    Ward ward;

    @Autowired
    ObjectMapper json;

    @Autowired
    PlatformTransactionManager transactions;

    @LocalServerPort
    int port;

    private final Desk desk = new Desk();

    @Test
    void twoHundredIntakesAtOnceLeaveNoGapAndNoDouble() throws Exception {
        ward.at("2027-08-02T08:10");
        var pool = Executors.newFixedThreadPool(16);
        try {
            List<Future<String>> answers = IntStream.range(0, 200)
                    .mapToObj(each -> pool.submit(() -> submit(Couple.ofAge())))
                    .toList();
            List<String> numbers = new java.util.ArrayList<>();
            for (Future<String> answer : answers) {
                numbers.add(answer.get());
            }
            assertThat(numbers)
                    .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 200)
                            .mapToObj("H17.20.209-270802-%04d"::formatted)
                            .toList());
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void anIntakeThatFailsLeavesNoGap() throws Exception {
        ward.at("2027-08-03T08:10");
        assertThat(submit(Couple.ofAge())).endsWith("-270803-0001");
        String bad = json.writeValueAsString(Submissions.of(Couple.with("groomBirthDate", "2005-02-30")));
        assertThat(desk.post(port, "tiepnhan.thanhkhe", "/api/dossiers", bad)
                        .getStatusCode()
                        .value())
                .isEqualTo(422);
        String undone = new TransactionTemplate(transactions).execute(status -> {
            status.setRollbackOnly();
            return ward.submit("tiepnhan.thanhkhe", Couple.ofAge());
        });
        assertThat(undone).endsWith("-270803-0002");
        assertThat(submit(Couple.ofAge())).endsWith("-270803-0002");
    }

    @Test
    void eachUnitCountsForItself() {
        ward.at("2027-08-04T08:10");
        assertThat(ward.submit("tiepnhan.thanhkhe", Couple.ofAge())).isEqualTo("H17.20.209-270804-0001");
        assertThat(ward.submit("tiepnhan.bana", Couple.with("receivingUnit", "20308")))
                .isEqualTo("H17.20.308-270804-0001");
        assertThat(ward.submit("tiepnhan.thanhkhe", Couple.ofBaNa())).isEqualTo("H17.20.209-270804-0002");
    }

    @Test
    void theDayChangesAtMidnightInHoChiMinhCity() {
        ward.at("2027-08-05T23:59:59");
        assertThat(ward.submit("tiepnhan.thanhkhe", Couple.ofAge())).endsWith("-270805-0001");
        ward.at("2027-08-06T00:00:00");
        assertThat(ward.submit("tiepnhan.thanhkhe", Couple.ofAge())).endsWith("-270806-0001");
    }

    private String submit(Map<String, Object> form) throws Exception {
        var answer =
                desk.post(port, "tiepnhan.thanhkhe", "/api/dossiers", json.writeValueAsString(Submissions.of(form)));
        assertThat(answer.getStatusCode().value()).as(answer.getBody()).isEqualTo(201);
        return json.readTree(answer.getBody()).get("number").asText();
    }
}
