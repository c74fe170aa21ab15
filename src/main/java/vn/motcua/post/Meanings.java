package vn.motcua.post;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.procedure.SharedDecisions;

/** What carriers' codes mean: analysts say it, in the shared decision {@code carrier-event}. */
@Component
class Meanings {

    private final SharedDecisions decisions;

    Meanings(SharedDecisions decisions) {
        this.decisions = decisions;
    }

    Meaning of(CarrierEvent event) {
        var row = decisions.ask("carrier-event", Map.of("carrier", event.carrier(), "code", event.code()));
        return Meaning.valueOf(row.text("meaning"));
    }
}
