package vn.motcua.desk.reception;

import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.paper.LoosePages;
import vn.motcua.procedure.FormField;

/** Pages that are scanned while the citizen stands at the counter. */
@Service
class ReceptionPages {

    private final Receptions receptions;
    private final PageRows rows;
    private final LoosePages loose;
    private final ReceptionSettings settings;
    private final TransactionTemplate transaction;

    ReceptionPages(
            Receptions receptions,
            PageRows rows,
            LoosePages loose,
            ReceptionSettings settings,
            TransactionTemplate transaction) {
        this.receptions = receptions;
        this.rows = rows;
        this.loose = loose;
        this.settings = settings;
        this.transaction = transaction;
    }

    /** @param brought asked for when it is known that the officer may bring them */
    void bring(String id, String item, Supplier<List<MultipartFile>> brought) throws IOException {
        String name = paper(open(receptions.get(id)), item);
        List<MultipartFile> files = brought.get();
        if (files.isEmpty()) {
            throw ReceptionRefused.invalid("reception.no-files");
        }
        List<LoosePages.Loose> taken = loose.take(name, files);
        transaction.executeWithoutResult(status -> keep(id, item, taken));
    }

    /** @param number of the page in its file, from 1 */
    byte[] picture(String id, String file, int number, int width) throws IOException {
        Draft draft = receptions.get(id);
        PageRows.PageRow row = rows.find(draft.id(), file).orElseThrow(ReceptionRefused::unknown);
        return loose.picture(row.sha256(), number, width);
    }

    void takeBack(String id, String page) {
        String content = transaction.execute(status -> {
            Draft draft = open(receptions.hold(id));
            PageRows.PageRow row = rows.find(draft.id(), page).orElseThrow(ReceptionRefused::unknown);
            rows.remove(row.id());
            return row.sha256();
        });
        loose.clear(content);
    }

    /** Of contents to which nothing may refer any more. */
    void clear(List<String> contents) {
        contents.forEach(loose::clear);
    }

    private void keep(String id, String item, List<LoosePages.Loose> taken) {
        Draft draft = open(receptions.hold(id));
        List<PageRows.PageRow> present = rows.of(draft.id());
        long bytes = present.stream().mapToLong(PageRows.PageRow::bytes).sum()
                + taken.stream().mapToLong(LoosePages.Loose::bytes).sum();
        if (present.size() + taken.size() > settings.files()
                || bytes > settings.bytes().toBytes()) {
            throw ReceptionRefused.tooLarge(
                    "reception.too-many-files",
                    settings.files(),
                    settings.bytes().toMegabytes());
        }
        int place = present.size();
        for (LoosePages.Loose page : taken) {
            boolean already = present.stream()
                    .anyMatch(each -> each.item().equals(item) && each.sha256().equals(page.sha256()));
            if (!already) {
                rows.add(draft.id(), item, ++place, page);
            }
        }
    }

    private String paper(Draft draft, String item) {
        return receptions
                .forms(draft.procedure())
                .start()
                .form()
                .field("papers")
                .map(FormField::options)
                .map(options -> options.get(item))
                .orElseThrow(() -> ReceptionRefused.invalid("reception.paper-unknown"));
    }

    private static Draft open(Draft draft) {
        if (draft.dossier() != null) {
            throw ReceptionRefused.conflict("reception.finished", draft.dossier());
        }
        return draft;
    }
}
