package vn.motcua.paper;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.Refusal;
import vn.motcua.dossier.Dossier;
import vn.motcua.paper.check.Limits;
import vn.motcua.paper.check.Unfit;

/**
 * Files that are handed in before there is a dossier. They pass every check when they come, and again when they become a dossier's.
 * Whoever keeps them until then refers to them by a foreign key to {@code kept_file}.
 */
@Service
public class LoosePages {

    /** Some of the files cannot be taken; so none was. */
    public static final class NotTaken extends Refusal {

        private final transient List<String> reasons;

        NotTaken(UnfitFiles unfit) {
            super(unfit.reason());
            reasons = unfit.files().stream().map(Unfit::reason).toList();
        }

        /** One sentence for each file. */
        public List<String> reasons() {
            return reasons;
        }
    }

    /** @param name as people see it */
    public record Loose(String name, String sha256, long bytes, int pages) {}

    private final PaperSettings settings;
    private final Limits limits;
    private final Inspection inspection;
    private final FileStore store;
    private final Filing filing;
    private final Checklist checklist;
    private final Leftovers leftovers;
    private final PagePictures pictures;

    LoosePages(
            PaperSettings settings,
            Limits limits,
            Inspection inspection,
            FileStore store,
            Filing filing,
            Checklist checklist,
            Leftovers leftovers,
            PagePictures pictures) {
        this.settings = settings;
        this.limits = limits;
        this.inspection = inspection;
        this.store = store;
        this.filing = filing;
        this.checklist = checklist;
        this.leftovers = leftovers;
        this.pictures = pictures;
    }

    /** @throws NotTaken naming every file that cannot be taken */
    public List<Loose> take(String itemName, List<MultipartFile> files) throws IOException {
        try (Tray tray = Tray.under(settings.uploads())) {
            List<Loose> taken = new ArrayList<>();
            for (Inspection.Passed passed : inspection.of(tray.take(files), null, itemName)) {
                FileStore.Kept kept = keep(passed);
                int pages = passed.found().pages().size();
                taken.add(new Loose(passed.file().shownName(), kept.sha256(), kept.bytes(), pages));
            }
            return taken;
        } catch (UnfitFiles unfit) {
            throw new NotTaken(unfit);
        }
    }

    /** Makes them papers of a dossier, in their order. */
    public void attach(Dossier dossier, String item, List<Loose> pages) throws IOException {
        try (Tray tray = Tray.under(settings.uploads())) {
            List<Tray.Paged> files = new ArrayList<>();
            for (Loose page : pages) {
                try (InputStream content = store.open(page.sha256())) {
                    files.add(tray.take(content, page.name(), files.size() + 1));
                }
            }
            Filing.Target target = new Filing.Target(dossier.number(), item, checklist.name(dossier, item));
            List<Sheet> sheets = new ArrayList<>();
            for (Inspection.Passed passed : inspection.of(files, dossier.number(), target.name())) {
                sheets.add(new Sheet(passed, keep(passed)));
            }
            filing.file(target, sheets);
        } catch (UnfitFiles unfit) {
            throw new NotTaken(unfit);
        }
    }

    /**
     * One page as a JPEG, whatever the file is; whoever asks keeps the file.
     *
     * @param page from 1
     * @param width in pixels, brought to between 80 and 1,600
     */
    public byte[] picture(String sha256, int page, int width) throws IOException {
        return pictures.of(sha256, page, width);
    }

    /** To be called outside of any transaction, when nothing of the caller's refers to it any more. */
    public void clear(String sha256) {
        leftovers.clear(sha256);
    }

    private FileStore.Kept keep(Inspection.Passed passed) throws IOException {
        try (InputStream content = Files.newInputStream(passed.file().path())) {
            return store.keep(content, limits.file().toBytes());
        }
    }
}
