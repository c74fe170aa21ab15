package vn.motcua.desk.reception;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.MotCua;

/** Removes every night what nobody has come back to. */
@Component
class ReceptionSweep {

    private static final Logger LOG = LoggerFactory.getLogger(ReceptionSweep.class);
    private static final int AT_ONCE = 500;

    private final DraftRows drafts;
    private final PageRows pages;
    private final ReceptionPages files;
    private final ReceptionSettings settings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ReceptionSweep(
            DraftRows drafts,
            PageRows pages,
            ReceptionPages files,
            ReceptionSettings settings,
            TransactionTemplate transaction,
            Clock clock) {
        this.drafts = drafts;
        this.pages = pages;
        this.files = files;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(cron = "${motcua.reception.sweep:0 10 1 * * *}", zone = MotCua.ZONE)
    void nightly() {
        Instant before = clock.instant().minus(settings.keep());
        int removed = 0;
        List<String> some = drafts.untouchedSince(before, AT_ONCE);
        while (!some.isEmpty()) {
            some.forEach(this::remove);
            removed += some.size();
            some = drafts.untouchedSince(before, AT_ONCE);
        }
        LOG.info("{} receptions that were not touched since {} were removed", removed, before);
    }

    private void remove(String id) {
        List<PageRows.PageRow> left = pages.of(id);
        transaction.executeWithoutResult(status -> {
            pages.removeAll(id);
            drafts.remove(id);
        });
        files.clear(left.stream().map(PageRows.PageRow::sha256).toList());
    }
}
