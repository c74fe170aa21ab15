package vn.motcua.paper;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.Acting;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierUnknown;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Occasion;
import vn.motcua.paper.check.Limits;

/**
 * Puts files into a dossier. The dossier is held meanwhile: of two officers who bring files to one paper at
 * once, one comes behind the other.
 */
@Service
class Filing {

    private final Dossiers dossiers;
    private final PaperFiles files;
    private final KeptFiles register;
    private final FileStore store;
    private final Limits limits;
    private final List<PaperWatch> watches;
    private final Acting acting;
    private final Clock clock;

    Filing(
            Dossiers dossiers,
            PaperFiles files,
            KeptFiles register,
            FileStore store,
            Limits limits,
            List<PaperWatch> watches,
            Acting acting,
            Clock clock) {
        this.dossiers = dossiers;
        this.files = files;
        this.register = register;
        this.store = store;
        this.limits = limits;
        this.watches = watches;
        this.acting = acting;
        this.clock = clock;
    }

    /**
     * A line of a dossier's checklist.
     *
     * @param name of the paper, in Vietnamese
     */
    record Target(String dossierNumber, String item, String name) {}

    /** @param already it had been there before */
    record Filed(PaperFile file, boolean already) {}

    /** What is there already is not put there twice. */
    @Transactional(rollbackFor = IOException.class)
    public List<Filed> file(Target target, List<Sheet> sheets) throws IOException {
        String number = target.dossierNumber();
        Dossier dossier = dossiers.hold(number).orElseThrow(() -> new DossierUnknown(number));
        holdContents(sheets);
        List<PaperFile> present = new ArrayList<>(files.of(target.dossierNumber(), target.item()));
        List<Filed> filed = new ArrayList<>();
        for (Sheet sheet : sheets) {
            Optional<PaperFile> same = present.stream()
                    .filter(file -> file.sha256().equals(sheet.kept().sha256()))
                    .findFirst();
            PaperFile file = same.orElseGet(() -> add(target, sheet, present));
            filed.add(new Filed(file, same.isPresent()));
        }
        mustBeFew(target, present);
        tell(dossier, target, filed);
        return filed;
    }

    private PaperFile add(Target target, Sheet sheet, List<PaperFile> present) {
        int place = present.stream().mapToInt(PaperFile::place).max().orElse(0) + 1;
        PaperFile file = new PaperFile(target, place, sheet, occasion());
        files.add(file);
        present.add(file);
        return file;
    }

    private void mustBeFew(Target target, List<PaperFile> all) {
        int pages = all.stream().mapToInt(PaperFile::pages).sum();
        if (pages > limits.pages()) {
            throw new TooManyPages(target.name(), pages, limits.pages());
        }
    }

    private void tell(Dossier dossier, Target target, List<Filed> filed) {
        List<PaperFile> added =
                filed.stream().filter(each -> !each.already()).map(Filed::file).toList();
        if (!added.isEmpty()) {
            int pages = added.stream().mapToInt(PaperFile::pages).sum();
            dossier.uploadPapers(target.item(), target.name(), added.size(), pages, occasion());
            watches.forEach(watch -> watch.changed(target.dossierNumber(), target.item()));
        }
    }

    /**
     * From here to the end of the transaction nobody clears them away. What was cleared away since it was kept, because its last
     * other use came to an end in that moment, is kept again.
     */
    private void holdContents(List<Sheet> sheets) throws IOException {
        Set<String> wanted = sheets.stream().map(sheet -> sheet.kept().sha256()).collect(Collectors.toSet());
        Set<String> there = register.hold(wanted);
        for (Sheet sheet : sheets) {
            if (!there.contains(sheet.kept().sha256())) {
                try (InputStream content =
                        Files.newInputStream(sheet.passed().file().path())) {
                    store.keep(content, sheet.kept().bytes());
                }
            }
        }
    }

    private Occasion occasion() {
        return Occasion.now(clock.instant(), acting.userId().orElse(Occasion.SYSTEM));
    }
}
