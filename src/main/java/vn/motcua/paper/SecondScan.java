package vn.motcua.paper;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks the scanner again about files that are in quarantine because it did not answer. One node does it for all. */
@Component
class SecondScan {

    private static final Logger LOG = LoggerFactory.getLogger(SecondScan.class);
    private static final int AT_ONCE = 50;
    private static final Duration HOLD = Duration.ofMinutes(30);

    private final PaperFiles files;
    private final VirusScanner scanner;
    private final Watched store;
    private final Rounds rounds;
    private final TransactionTemplate own;

    SecondScan(
            PaperFiles files,
            VirusScanner scanner,
            Watched store,
            Rounds rounds,
            PlatformTransactionManager transactions) {
        this.files = files;
        this.scanner = scanner;
        this.store = store;
        this.rounds = rounds;
        this.own = new TransactionTemplate(transactions);
    }

    @Scheduled(
            fixedDelayString = "${motcua.papers.clamd.again:PT1M}",
            initialDelayString = "${motcua.papers.clamd.again:PT1M}")
    void run() {
        List<String> waiting = files.inQuarantine(AT_ONCE);
        if (waiting.isEmpty() || !rounds.take(Rounds.SCAN, HOLD)) {
            return;
        }
        SweepReport report = new SweepReport(0, 0, 0, 0);
        try {
            for (String sha256 : waiting) {
                ScanState state = scan(sha256);
                if (state == ScanState.QUARANTINE) {
                    return;
                }
                report = report.plus(new SweepReport(1, 0, state == ScanState.INFECTED ? 1 : 0, 0));
            }
        } finally {
            rounds.done(Rounds.SCAN, report);
        }
    }

    /** One, now. */
    void again(String sha256) {
        scan(sha256);
    }

    private ScanState scan(String sha256) {
        VirusScanner.Verdict verdict;
        try (InputStream content = store.open(sha256)) {
            verdict = scanner.scan(content);
        } catch (FileMissing | IOException unreadable) {
            LOG.warn("Content {} cannot be read to be scanned", sha256, unreadable);
            return ScanState.NOT_SCANNED;
        }
        own.executeWithoutResult(status -> files.withContent(sha256).forEach(file -> file.scanned(verdict.state())));
        if (verdict.state() == ScanState.INFECTED) {
            store.report(Incident.Kind.VIRUS, sha256);
        }
        return verdict.state();
    }
}
