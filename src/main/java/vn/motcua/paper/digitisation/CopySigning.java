package vn.motcua.paper.digitisation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.motcua.Wording;
import vn.motcua.authority.People;
import vn.motcua.authority.Unit;
import vn.motcua.authority.Units;
import vn.motcua.paper.FailedPapers;
import vn.motcua.paper.FileStore;
import vn.motcua.paper.PaperFile;
import vn.motcua.paper.PaperFiles;
import vn.motcua.signature.Signatory;
import vn.motcua.signature.SignatureOrder;
import vn.motcua.signature.Signatures;
import vn.motcua.signature.StampPlace;

/**
 * Puts the signature of the officer who checked a paper on its copy, top right of the first page (decree 30/2020/NĐ-CP, article 24
 * on copies made electronically from paper).
 */
@Component
class CopySigning {

    private static final Logger LOG = LoggerFactory.getLogger(CopySigning.class);
    private static final long LARGEST_COPY = 2L << 30;

    private final Queue queue;
    private final Copies copies;
    private final Results results;
    private final PaperFiles files;
    private final FileStore store;
    private final Signatures signatures;
    private final FailedPapers failures;
    private final DigitisationSettings settings;
    private final Units units;
    private final People people;

    CopySigning(
            Queue queue,
            Copies copies,
            Results results,
            PaperFiles files,
            FileStore store,
            Signatures signatures,
            FailedPapers failures,
            DigitisationSettings settings,
            Units units,
            People people) {
        this.queue = queue;
        this.copies = copies;
        this.results = results;
        this.files = files;
        this.store = store;
        this.signatures = signatures;
        this.failures = failures;
        this.settings = settings;
        this.units = units;
        this.people = people;
    }

    /** What cannot be signed now is tried again as long as it lasts; people are told after the third time. */
    void sign(Job job) {
        Optional<CopyOrder> order = copies.toSign(job);
        if (order.isEmpty()) {
            queue.done(job);
            return;
        }
        try {
            sign(job, order.get());
        } catch (IOException | RuntimeException e) {
            LOG.warn("Attempt {} to sign a copy of dossier {} failed", job.attempt(), job.dossierNumber(), e);
            again(job);
        }
    }

    private void sign(Job job, CopyOrder order) throws IOException {
        try (Workplace place = Workplace.under(settings.folder())) {
            try (InputStream copy = store.open(order.copy())) {
                Files.copy(copy, place.copy());
            }
            Path signed = place.signed();
            String signature = signatures.sign(place.copy(), signed, order(order));
            try (InputStream content = Files.newInputStream(signed)) {
                String sha256 = store.keep(content, LARGEST_COPY).sha256();
                if (results.signed(job, order, sha256, signature)) {
                    first(job).ifPresent(file -> failures.settleSigning(file.sha256()));
                }
            }
        }
    }

    private SignatureOrder order(CopyOrder order) {
        Unit unit = units.get(order.unit());
        String name = people.nameOf(order.by()).orElse(order.by());
        Signatory officer = new Signatory(order.by(), name, unit.code(), unit.serviceCentre());
        return new SignatureOrder(officer, Wording.say("digitisation.sign.reason"), new StampPlace.TopRight());
    }

    private void again(Job job) {
        if (!job.isLast()) {
            queue.postpone(job);
            return;
        }
        queue.rest(job);
        first(job)
                .ifPresent(file -> failures.reportSigning(
                        file.sha256(), job.dossierNumber(), job.item(), Wording.say("digitisation.sign.failed")));
    }

    private Optional<PaperFile> first(Job job) {
        List<PaperFile> uploaded = files.of(job.dossierNumber(), job.item());
        return uploaded.stream().findFirst();
    }
}
