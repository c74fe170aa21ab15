package vn.motcua.notice;

import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.procedure.Step;

/** Where notices are put, in the transaction of the step that sends them. */
@Component
class Outbox {

    static final String CITIZEN = "citizen";

    private final Notices notices;
    private final Letters letters;
    private final boolean mailConfigured;

    Outbox(Notices notices, Letters letters, ObjectProvider<JavaMailSender> mail) {
        this.notices = notices;
        this.letters = letters;
        this.mailConfigured = mail.getIfAvailable() != null;
    }

    void toApplicant(Message message, Dossier dossier, Step step) {
        Notice notice = written(CITIZEN, message, dossier, step);
        String address = dossier.applicant().email();
        if (mailConfigured && address != null) {
            notice.addressTo(address);
        }
        notices.add(notice);
    }

    /** Offices read their notices with the dossier; no mail goes to them. */
    void toOffice(String group, Message message, Dossier dossier, Step step) {
        notices.add(written(group, message, dossier, step));
    }

    private Notice written(String audience, Message message, Dossier dossier, Step step) {
        Instant at = step.occasion().happenedAt();
        return new Notice(step.key(), dossier.number(), audience, letters.write(message, dossier, at), at);
    }
}
