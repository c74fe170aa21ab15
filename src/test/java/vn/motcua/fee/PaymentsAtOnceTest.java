package vn.motcua.fee;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.OnPostgres;
import vn.motcua.marriage.Couple;
import vn.motcua.marriage.Officers;
import vn.motcua.marriage.Ward;

/** A platform that sends its messages all at once, and some of them twice. */
@OnPostgres
class PaymentsAtOnceTest {

    @Autowired
    ProcessEngine engine;

    @Autowired
    Ward ward;

    @Autowired
    Officers officers;

    @LocalServerPort
    int port;

    @Test
    void theReceiptsOfAUnitHaveNoGapAndNoDouble() throws Exception {
        Till till = new Till(engine, port);
        // No other test pays in this year.
        ward.at("2027-03-25T08:10");
        List<String> numbers = IntStream.range(0, 12)
                .mapToObj(each -> officers.accepted(Couple.ofAge()))
                .toList();
        numbers.forEach(number -> till.ask(number, 1_000));
        atOnce(numbers.stream()
                .map(number -> (Callable<JsonNode>) () -> till.pays(number, 1_000, "A" + number))
                .toList());
        assertThat(numbers.stream().map(number -> receipt(till, number)))
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 12)
                        .mapToObj("%07d/2027"::formatted)
                        .toList());
    }

    @Test
    void theSameMessageSentTwiceAtOnceIsTakenOnce() throws Exception {
        Till till = new Till(engine, port);
        ward.at("2026-11-25T08:10");
        String number = officers.accepted(Couple.ofAge());
        till.ask(number, 100_000);
        Callable<JsonNode> told = () -> till.pays(number, 60_000, "A" + number);
        List<JsonNode> answers = atOnce(List.of(told, told, told, told));
        assertThat(answers).containsOnly(answers.get(0));
        assertThat(till.read(Till.OFFICER, number).getBody().get("due").asLong())
                .isEqualTo(40_000);
    }

    private static String receipt(Till till, String number) {
        JsonNode account = till.read(Till.OFFICER, number).getBody();
        return account.get("receipts").get(0).get("number").asText();
    }

    private static List<JsonNode> atOnce(List<Callable<JsonNode>> calls) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(calls.size());
        try {
            List<JsonNode> answers = new ArrayList<>();
            for (Future<JsonNode> answer : pool.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            pool.shutdown();
        }
    }
}
