package vn.motcua.paper.digitisation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.motcua.Wording;
import vn.motcua.paper.FailedPapers;
import vn.motcua.paper.FileDamaged;
import vn.motcua.paper.FileMissing;
import vn.motcua.paper.FileStore;
import vn.motcua.paper.OcrState;
import vn.motcua.paper.PaperFile;
import vn.motcua.paper.PaperFiles;
import vn.motcua.paper.digitisation.scan.Digitiser;
import vn.motcua.paper.digitisation.scan.Ocr;
import vn.motcua.paper.digitisation.scan.Unreadable;

/**
 * Digitises one paper: takes its files out of the store, puts the copy into it, and then records what was read. A copy that an
 * officer has checked is signed in a turn of its own.
 */
@Component
class Digitisation {

    private static final Logger LOG = LoggerFactory.getLogger(Digitisation.class);

    private static final long LARGEST_COPY = 2L << 30;
    private static final Duration FOR_THE_SCANNER = Duration.ofMinutes(1);

    private final Queue queue;
    private final Results results;
    private final PaperFiles files;
    private final FileStore store;
    private final FailedPapers failures;
    private final CopySigning signing;
    private final DigitisationSettings settings;
    private final Ocr ocr;

    Digitisation(
            Queue queue,
            Results results,
            PaperFiles files,
            FileStore store,
            FailedPapers failures,
            CopySigning signing,
            DigitisationSettings settings,
            Ocr ocr) {
        this.queue = queue;
        this.results = results;
        this.files = files;
        this.store = store;
        this.failures = failures;
        this.signing = signing;
        this.settings = settings;
        this.ocr = ocr;
    }

    /**
     * Takes one paper that is due, and digitises or signs it.
     *
     * @return false when none is due
     */
    boolean one(Digitiser digitiser, Ending ending) {
        Optional<Job> due = queue.take();
        due.ifPresent(job -> {
            if (job.digitised()) {
                signing.sign(job);
            } else {
                work(job, digitiser, ending);
            }
        });
        return due.isPresent();
    }

    private void work(Job job, Digitiser digitiser, Ending ending) {
        List<PaperFile> uploaded = files.of(job.dossierNumber(), job.item());
        if (uploaded.isEmpty()) {
            results.dropped(job);
        } else if (job.isHopeless()) {
            fail(job, uploaded, "digitisation.failed.killed");
        } else if (uploaded.stream().anyMatch(file -> !file.scan().usable())) {
            queue.putBack(job, FOR_THE_SCANNER);
        } else {
            digitise(job, uploaded, digitiser, ending);
        }
    }

    private void digitise(Job job, List<PaperFile> uploaded, Digitiser digitiser, Ending ending) {
        try (Workplace place = Workplace.under(settings.folder())) {
            List<PageText> pages = new ArrayList<>();
            Attention attention = new Attention(queue, job, ending, settings.lease());
            digitiser.digitise(
                    place.files(uploaded, store),
                    Wording.say("digitisation.title", job.dossierNumber(), job.item()),
                    latest(uploaded),
                    place.copy(),
                    (number, page) -> {
                        pages.add(PageText.of(number, page));
                        attention.held();
                    });
            record(job, uploaded, kept(place.copy()), pages);
        } catch (Overtaken e) {
            LOG.info("A paper of dossier {} was changed while it was digitised", job.dossierNumber());
        } catch (CutShort e) {
            queue.putBack(job, Duration.ZERO);
        } catch (FileMissing | FileDamaged e) {
            fail(job, uploaded, "digitisation.failed.store");
        } catch (Unreadable e) {
            fail(job, uploaded, "digitisation.failed.unreadable");
        } catch (IOException | RuntimeException e) {
            LOG.warn("Attempt {} to digitise a paper of dossier {} failed", job.attempt(), job.dossierNumber(), e);
            again(job, uploaded);
        }
    }

    private String kept(Path copy) throws IOException {
        try (InputStream content = Files.newInputStream(copy)) {
            return store.keep(content, LARGEST_COPY).sha256();
        }
    }

    private void record(Job job, List<PaperFile> uploaded, String sha256, List<PageText> pages) {
        boolean doubt = pages.stream().anyMatch(page -> page.doubt() != null);
        OcrState read = doubt ? OcrState.PARTIAL : OcrState.DONE;
        if (results.made(job, ocr.isAvailable() ? read : OcrState.NOT_AVAILABLE, sha256, pages)) {
            failures.settle(uploaded.get(0).sha256());
        }
    }

    private void again(Job job, List<PaperFile> uploaded) {
        if (job.isLast()) {
            fail(job, uploaded, "digitisation.failed.often");
        } else {
            queue.postpone(job);
        }
    }

    private void fail(Job job, List<PaperFile> uploaded, String why) {
        String sentence = Wording.say(why);
        if (results.failed(job, sentence)) {
            failures.report(uploaded.get(0).sha256(), job.dossierNumber(), job.item(), sentence);
        }
    }

    /** The same files give the same copy, however often it is made. */
    private static Instant latest(List<PaperFile> uploaded) {
        return uploaded.stream()
                .map(PaperFile::uploadedAt)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
