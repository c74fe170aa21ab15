package vn.motcua.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.Wording;
import vn.motcua.authority.Acting;
import vn.motcua.dossier.AccessLog;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierAccess;
import vn.motcua.dossier.DossierUnknown;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Occasion;
import vn.motcua.procedure.FieldError;
import vn.motcua.procedure.FormRejected;

/** What officers tell each other about a dossier that concerns them. Who may work on it may write, who may read it reads. */
@Service
class NoteDesk {

    static final int LONGEST = 2_000, MOST = 200;

    private final DossierAccess access;
    private final Dossiers dossiers;
    private final DossierNotes notes;
    private final AccessLog log;
    private final Acting acting;

    NoteDesk(DossierAccess access, Dossiers dossiers, DossierNotes notes, AccessLog log, Acting acting) {
        this.access = access;
        this.dossiers = dossiers;
        this.notes = notes;
        this.log = log;
        this.acting = acting;
    }

    /** @param left how many more may be written; 0 for who may only read */
    record Notes(List<NoteView> notes, int left) {}

    @Transactional
    public Notes of(String number) {
        Dossier dossier = access.readable(number);
        log.note(number, "dossier-notes");
        List<NoteView> all = notes.of(number);
        return new Notes(all, access.mayWork(dossier) ? Math.max(0, MOST - all.size()) : 0);
    }

    /** The dossier is held meanwhile, so that of two who write the last one at once only one does. */
    @Transactional
    public Notes write(String number, @Nullable String text) {
        access.workable(number);
        String content = checked(text);
        Dossier dossier = dossiers.hold(number).orElseThrow(() -> new DossierUnknown(number));
        if (notes.count(number) >= MOST) {
            throw new NoteRefused(Wording.say("note.too-many", number, MOST));
        }
        notes.add(number, acting.userId().orElse(Occasion.SYSTEM), office(dossier), content);
        return of(number);
    }

    /** Of the author's units the one that has most to do with the dossier now. */
    private @Nullable String office(Dossier dossier) {
        Optional<String> own = Stream.of(dossier.holder(), dossier.competentUnit(), dossier.receivingUnit())
                .filter(acting::belongsTo)
                .findFirst();
        return own.orElse(null);
    }

    private static String checked(@Nullable String text) {
        String content =
                text == null ? "" : text.replace("\r\n", "\n").replace("\0", "").strip();
        if (content.isEmpty()) {
            throw wrong(Wording.say("note.empty"));
        }
        int length = content.codePointCount(0, content.length());
        if (length > LONGEST) {
            throw wrong(Wording.say("note.too-long", length, LONGEST));
        }
        return content;
    }

    private static FormRejected wrong(String why) {
        return new FormRejected(List.of(new FieldError("content", why)));
    }
}
