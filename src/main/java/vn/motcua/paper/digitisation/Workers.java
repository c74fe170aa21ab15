package vn.motcua.paper.digitisation;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import vn.motcua.paper.digitisation.scan.Digitiser;
import vn.motcua.paper.digitisation.scan.Ocr;

/** The threads that digitise, apart from all requests. Each has a reader of its own. */
@Component
class Workers implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Workers.class);
    private static final Duration LEFT = Duration.ofDays(1);

    /** A page takes a second or two; the engine gives up after twenty. */
    private static final long PATIENCE_MILLIS = 25_000;

    private final Digitisation digitisation;
    private final Queue queue;
    private final DigitisationSettings settings;
    private final Ocr ocr;
    private final Clock clock;
    private final Ending ending = new Ending();
    private final List<Thread> threads = new ArrayList<>();

    Workers(Digitisation digitisation, Queue queue, DigitisationSettings settings, Ocr ocr, Clock clock) {
        this.digitisation = digitisation;
        this.queue = queue;
        this.settings = settings;
        this.ocr = ocr;
        this.clock = clock;
    }

    @Override
    public void start() {
        if (settings.workers() > 0) {
            tidy();
            if (ocr.isAvailable()) {
                int kept = queue.readWhatWasKept();
                LOG.info("{} papers that were kept unread will be read", kept);
            }
        }
        for (int number = 1; number <= settings.workers(); number++) {
            Thread thread = new Thread(this::work, "digitisation-" + number);
            thread.setDaemon(true);
            thread.start();
            threads.add(thread);
        }
    }

    private void tidy() {
        try {
            Workplace.tidy(settings.folder(), clock.instant().minus(LEFT));
        } catch (IOException e) {
            LOG.warn("What was left in {} could not be cleared away", settings.folder(), e);
        }
    }

    private void work() {
        try (Digitiser digitiser = new Digitiser(ocr)) {
            Duration wait = Duration.ZERO;
            while (!ending.within(wait)) {
                wait = didOne(digitiser) ? Duration.ZERO : settings.pause();
            }
        }
    }

    /** Whatever happens to one paper or to the database, the worker goes on. */
    private boolean didOne(Digitiser digitiser) {
        try {
            return digitisation.one(digitiser, ending);
        } catch (RuntimeException | VirtualMachineError e) {
            LOG.warn("A worker could not take or record a paper; it goes on", e);
            return false;
        }
    }

    /** Before the database goes: what is in hand is put back. */
    @Override
    public void stop() {
        ending.begin();
        for (Thread thread : threads) {
            try {
                thread.join(PATIENCE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        threads.clear();
    }

    @Override
    public boolean isRunning() {
        return !threads.isEmpty();
    }
}
