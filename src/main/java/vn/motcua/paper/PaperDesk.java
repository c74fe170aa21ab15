package vn.motcua.paper;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.dossier.AccessLog;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierAccess;
import vn.motcua.paper.check.MediaKind;

/** What officers do with the files of a dossier that concerns them. */
@Service
class PaperDesk {

    private final DossierAccess access;
    private final Checklist checklist;
    private final PaperFiles files;
    private final Uploads uploads;
    private final TakingBack takingBack;
    private final Leftovers leftovers;
    private final ElectronicCopies copies;
    private final Watched store;
    private final PagePictures pictures;
    private final AccessLog log;

    PaperDesk(
            DossierAccess access,
            Checklist checklist,
            PaperFiles files,
            Uploads uploads,
            TakingBack takingBack,
            Leftovers leftovers,
            ElectronicCopies copies,
            Watched store,
            PagePictures pictures,
            AccessLog log) {
        this.access = access;
        this.checklist = checklist;
        this.files = files;
        this.uploads = uploads;
        this.takingBack = takingBack;
        this.leftovers = leftovers;
        this.copies = copies;
        this.store = store;
        this.pictures = pictures;
        this.log = log;
    }

    /** The papers of a dossier's checklist with their files. */
    record Papers(String dossier, List<PaperWithFiles> papers) {}

    /**
     * @param item code of the paper
     * @param copy what was made of the files; null when there are none
     */
    record PaperWithFiles(
            String item, String name, int pages, List<PaperFileView> files, @Nullable ElectronicCopy copy) {}

    Papers list(String number) {
        Dossier dossier = access.readable(number);
        Map<String, List<PaperFile>> byItem = new LinkedHashMap<>();
        Map<String, String> names = checklist.of(dossier);
        names.keySet().forEach(item -> byItem.put(item, new ArrayList<>()));
        files.of(number).forEach(file -> byItem.computeIfAbsent(file.item(), none -> new ArrayList<>())
                .add(file));
        Map<String, ElectronicCopy> made = copies.of(number);
        List<PaperWithFiles> papers = new ArrayList<>();
        byItem.forEach((item, own) -> papers.add(new PaperWithFiles(
                item,
                names.getOrDefault(item, item),
                own.stream().mapToInt(PaperFile::pages).sum(),
                own.stream().map(PaperFileView::of).toList(),
                made.get(item))));
        return new Papers(number, papers);
    }

    /** @param pages asked for when it is known that the person may upload here */
    List<PaperFileView> upload(String number, String item, Supplier<List<MultipartFile>> pages) throws IOException {
        Dossier dossier = access.workable(number);
        Filing.Target target = new Filing.Target(number, item, checklist.name(dossier, item));
        List<MultipartFile> brought = pages.get();
        if (brought.isEmpty()) {
            throw new NoFiles();
        }
        return uploads.take(target, brought).stream().map(PaperFileView::of).toList();
    }

    /** A file on its way to a person. */
    record Download(String name, String mediaType, long bytes, InputStream content) {}

    Download read(String number, String item, String id) throws IOException {
        PaperFile file = usable(number, item, id);
        log.note(number, "paper-file " + id);
        String name = MediaKind.of(file.mediaType())
                .map(kind -> kind.named(file.shownName()))
                .orElse(file.shownName());
        return new Download(name, file.mediaType(), file.bytes(), store.open(file.sha256()));
    }

    /** A page as a JPEG for the screen. */
    byte[] page(String number, String item, String id, int page, int width) throws IOException {
        PaperFile file = usable(number, item, id);
        log.note(number, "paper-page %s %d".formatted(id, page));
        return pictures.of(file.sha256(), page, width);
    }

    private PaperFile usable(String number, String item, String id) {
        access.readable(number);
        PaperFile file =
                files.find(id).filter(found -> found.belongsTo(number, item)).orElseThrow(() -> new NoSuchFile(number));
        if (!file.scan().usable()) {
            throw new NotUsable(file.scan());
        }
        return file;
    }

    void takeBack(String number, String item, String id) {
        Dossier dossier = access.workable(number);
        String name = checklist.of(dossier).getOrDefault(item, item);
        String content = takingBack.of(new Filing.Target(number, item, name), id);
        leftovers.clear(content);
    }
}
