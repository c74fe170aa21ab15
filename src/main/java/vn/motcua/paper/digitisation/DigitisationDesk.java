package vn.motcua.paper.digitisation;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.AccessLog;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierAccess;
import vn.motcua.paper.ElectronicCopy;
import vn.motcua.paper.Watched;

/** What officers see and do of the digitisation of a dossier that concerns them. */
@Service
class DigitisationDesk {

    private final DossierAccess access;
    private final Copies copies;
    private final Queue queue;
    private final Proposals proposals;
    private final Watched store;
    private final AccessLog log;

    DigitisationDesk(
            DossierAccess access, Copies copies, Queue queue, Proposals proposals, Watched store, AccessLog log) {
        this.access = access;
        this.copies = copies;
        this.queue = queue;
        this.proposals = proposals;
        this.store = store;
        this.log = log;
    }

    ElectronicCopy state(String number, String item) {
        access.readable(number);
        return copy(number, item);
    }

    InputStream content(String number, String item) throws IOException {
        access.readable(number);
        String sha256 = copy(number, item).content();
        if (sha256 == null) {
            throw new NoCopy(item, number);
        }
        log.note(number, "paper-copy " + item);
        return store.open(sha256);
    }

    @Transactional
    public ElectronicCopy again(String number, String item) {
        access.workable(number);
        copy(number, item);
        queue.readAgain(number, item);
        return copy(number, item);
    }

    /**
     * What was read on a page.
     *
     * @param page from 1, over all files of the paper
     * @param certainty of each row, 0 to 100
     * @param doubt why the page should be compared with the original, in Vietnamese; null when it need not
     */
    record PageWords(int page, List<String> rows, List<Integer> certainty, @Nullable String doubt) {

        static PageWords of(PageText text) {
            return new PageWords(
                    text.page(),
                    text.rows(),
                    text.certainty(),
                    text.doubt() == null ? null : text.doubt().label());
        }
    }

    List<PageWords> text(String number, String item) {
        access.readable(number);
        log.note(number, "paper-text " + item);
        return copies.pages(number, item).stream().map(PageWords::of).toList();
    }

    List<Proposal> proposals(String number, String item) {
        Dossier dossier = access.readable(number);
        log.note(number, "paper-proposals " + item);
        return proposals.of(dossier, item, copies.pages(number, item));
    }

    private ElectronicCopy copy(String number, String item) {
        return copies.of(number, item).orElseThrow(() -> new NoCopy(item, number));
    }
}
