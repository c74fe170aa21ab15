package vn.motcua.document;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.Wording;
import vn.motcua.deadline.WorkingCalendar;
import vn.motcua.dossier.Dossier;
import vn.motcua.procedure.Step;

/** Gives documents their numbers. */
@Component
class Numbering {

    private final DocumentBooks books;
    private final Documents documents;

    Numbering(DocumentBooks books, Documents documents) {
        this.books = books;
        this.documents = documents;
    }

    /** Empty when the step has its document already. */
    Optional<DocumentNumber> next(Kind kind, Letterhead issuer, Dossier dossier, Step step) {
        Optional<String> given = given(kind, dossier);
        if (given.isPresent()) {
            return documents.issuedBy(step.key()) ? Optional.empty() : given.map(DocumentNumber::given);
        }
        int year = WorkingCalendar.local(step.occasion().happenedAt()).getYear();
        return books.next(issuer.unit(), kind.code(), year, step.key())
                .map(serial -> new DocumentNumber(text(serial, kind, issuer), issuer.unit(), year, serial));
    }

    private static Optional<String> given(Kind kind, Dossier dossier) {
        return switch (kind.numbering()) {
            case BOOK -> Optional.empty();
            case RESULT ->
                Optional.ofNullable(dossier.latestAnswers().get("resultNumber")).map(Object::toString);
            case REGISTER -> Optional.ofNullable(dossier.progress().registerNumber());
        };
    }

    /** Numbers under ten have a zero before them (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
    static String text(int serial, Kind kind, Letterhead issuer) {
        return Wording.say("document.number", "%02d".formatted(serial), kind.symbol(), issuer.symbol());
    }
}
