package vn.motcua.paper.digitisation;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.actuate.health.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.Wording;
import vn.motcua.paper.OcrState;
import vn.motcua.paper.digitisation.scan.Ocr;

/** WARNING where papers cannot be read or some could not be digitised; that takes no node down. */
@Component
class DigitisationHealthIndicator implements HealthIndicator {

    private final Ocr ocr;
    private final JdbcClient database;

    DigitisationHealthIndicator(Ocr ocr, JdbcClient database) {
        this.ocr = ocr;
        this.database = database;
    }

    @Override
    public Health health() {
        Map<String, Long> papers = new HashMap<>();
        database.sql("select state, count(*) from digitisation where state in ('PENDING', 'FAILED', 'NOT_AVAILABLE')"
                        + " group by state")
                .query((row, line) -> papers.put(row.getString(1), row.getLong(2)))
                .list();
        long failed = papers.getOrDefault(OcrState.FAILED.name(), 0L);
        String warning = ocr.isAvailable() ? "digitisation.health.failed" : "digitisation.health.unavailable";
        Health.Builder health = ocr.isAvailable() && failed == 0
                ? Health.up()
                : Health.status(new Status("WARNING", Wording.say(warning)));
        return health.withDetail(Wording.say("digitisation.health.engine"), told(ocr.engine()))
                .withDetail(Wording.say("digitisation.health.data"), told(ocr.dataVersion()))
                .withDetail(OcrState.PENDING.label(), papers.getOrDefault(OcrState.PENDING.name(), 0L))
                .withDetail(OcrState.FAILED.label(), failed)
                .withDetail(OcrState.NOT_AVAILABLE.label(), papers.getOrDefault(OcrState.NOT_AVAILABLE.name(), 0L))
                .build();
    }

    private static String told(@Nullable String value) {
        return value == null ? Wording.say("digitisation.health.nothing") : value;
    }
}
