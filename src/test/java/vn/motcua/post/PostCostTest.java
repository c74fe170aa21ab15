package vn.motcua.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.CountedStatements;
import vn.motcua.OnPostgres;
import vn.motcua.marriage.Couple;
import vn.motcua.marriage.Ward;

/** What each step of the way costs the database, the engine's part included; the decision tables cost nothing. */
@OnPostgres
class PostCostTest {

    @Autowired
    Postman postman;

    @Autowired
    Ward ward;

    @Autowired
    CountedStatements statements;

    @BeforeEach
    void onAWednesdayMorning() {
        postman.deploy();
        ward.at("2026-11-25T08:10");
    }

    @Test
    void aStepOfTheWayCostsAHandfulOfStatements() {
        play();
        Map<String, Integer> cost = play();
        assertThat(cost.get("transfer")).isLessThanOrEqualTo(18);
        assertThat(cost.get("hand-over")).as("two of them to look the label up").isLessThanOrEqualTo(12);
        assertThat(cost.get("event"))
                .as("one of them for the timers that ask the post")
                .isLessThanOrEqualTo(8);
        assertThat(cost.get("take")).isLessThanOrEqualTo(12);
    }

    private Map<String, Integer> play() {
        String number = ward.submit("tiepnhan.thanhkhe", Couple.ofBaNa());
        postman.start("to-authority", number);
        Map<String, Integer> cost = new LinkedHashMap<>();
        cost.put("transfer", cost(() -> postman.runTransfer(number)));
        String code = postman.latest(number).orderCode();
        cost.put("hand-over", cost(() -> postman.collect(number)));
        cost.put("event", cost(() -> postman.says(code, "EMG")));
        postman.says(code, "EMI");
        cost.put("take", cost(() -> postman.goOn(number, "open-cover", Map.of("item", code, "condition", "whole"))));
        return cost;
    }

    private int cost(Runnable work) {
        return statements.of(work).size();
    }
}
