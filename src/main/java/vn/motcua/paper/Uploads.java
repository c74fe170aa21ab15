package vn.motcua.paper;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.paper.check.Limits;

/**
 * Takes the files of a request in: all of them or none. Until the last step nothing refers to what was kept, so that whatever goes
 * wrong before leaves nothing but leftovers, which the sweep clears away.
 */
@Service
class Uploads {

    private final PaperSettings settings;
    private final Limits limits;
    private final Inspection inspection;
    private final FileStore store;
    private final Filing filing;

    Uploads(PaperSettings settings, Limits limits, Inspection inspection, FileStore store, Filing filing) {
        this.settings = settings;
        this.limits = limits;
        this.inspection = inspection;
        this.store = store;
        this.filing = filing;
    }

    /**
     * @param files in the order of the pages
     * @throws UnfitFiles naming every file that cannot be taken
     * @throws TooManyPages if the paper would have more pages than it may have
     */
    List<Filing.Filed> take(Filing.Target target, List<MultipartFile> files) throws IOException {
        try (Tray tray = Tray.under(settings.uploads())) {
            List<Sheet> sheets = new ArrayList<>();
            for (Inspection.Passed passed : inspection.of(tray.take(files), target.dossierNumber(), target.name())) {
                sheets.add(new Sheet(passed, keep(passed)));
            }
            return filing.file(target, sheets);
        }
    }

    private FileStore.Kept keep(Inspection.Passed passed) throws IOException {
        try (InputStream content = Files.newInputStream(passed.file().path())) {
            return store.keep(content, limits.file().toBytes());
        }
    }
}
