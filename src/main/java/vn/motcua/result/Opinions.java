package vn.motcua.result;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.Wording;
import vn.motcua.authority.Acting;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierUnknown;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Occasion;
import vn.motcua.procedure.FieldError;
import vn.motcua.procedure.FormRejected;
import vn.motcua.procedure.Procedures;
import vn.motcua.procedure.Reception;

/** Takes the opinions of agencies that were asked. What comes after the limit is kept, and changes nothing. */
@Service
public class Opinions {

    /** The BPMN message that completes the wait of the one agency, which each waiting step has in the variable {@link #AGENCY}. */
    public static final String RECEIVED = "opinion-received";

    static final String AGENCY = "agency";
    private static final int LONGEST = 2000;

    private final Dossiers dossiers;
    private final Procedures procedures;
    private final Reception reception;
    private final Acting acting;
    private final Clock clock;

    Opinions(Dossiers dossiers, Procedures procedures, Reception reception, Acting acting, Clock clock) {
        this.dossiers = dossiers;
        this.procedures = procedures;
        this.reception = reception;
        this.acting = acting;
        this.clock = clock;
    }

    /**
     * @param verdict agree, object or conditions
     * @return what became of it, in Vietnamese
     * @throws DossierUnknown when there is no such dossier, or none that concerns the unit of whoever tells it
     * @throws FormRejected naming every wrong field, the agency among them when it was not asked
     */
    @Transactional
    public String hear(String number, @Nullable String agency, @Nullable String verdict, @Nullable String content) {
        Dossier dossier = dossiers.hold(number).orElseThrow(() -> new DossierUnknown(number));
        reception.allow(number);
        check(agency, verdict, content);
        Occasion now = Occasion.now(clock.instant(), acting.userId().orElse(Occasion.SYSTEM));
        String who = String.valueOf(agency).trim();
        boolean awaited = Consultation.of(dossier, who).awaitedAt(clock.instant());
        String outcome = keep(dossier, who, verdict(verdict), content, now);
        if (awaited) {
            procedures.tell(number, RECEIVED, AGENCY, who);
        }
        return outcome;
    }

    /** @return what became of it, in Vietnamese */
    String keep(Dossier dossier, String agency, Verdict verdict, @Nullable String content, Occasion now) {
        Consultation consultation = Consultation.of(dossier, agency);
        String name = Consultation.name(agency);
        String words = content == null ? "" : content;
        if (consultation.state() == Consultation.State.NOT_ASKED) {
            throw new FormRejected(
                    List.of(new FieldError(AGENCY, Wording.say("opinion.not-asked", name, dossier.number()))));
        } else if (consultation.awaitedAt(now.happenedAt())
                && !dossier.progress().ended()) {
            dossier.giveOpinion(agency, verdict.name(), words, now);
            return Wording.say("opinion.kept", name);
        }
        dossier.noteLateOpinion(agency, verdict.name(), words, now);
        boolean given = consultation.state() == Consultation.State.GIVEN;
        return Wording.say(given ? "opinion.again" : "opinion.late", name);
    }

    private static void check(@Nullable String agency, @Nullable String verdict, @Nullable String content) {
        List<FieldError> errors = new ArrayList<>();
        if (agency == null || agency.isBlank()) {
            errors.add(new FieldError(AGENCY, Wording.say("form.required", AGENCY)));
        }
        if (Arrays.stream(Verdict.values()).noneMatch(each -> each.name().equalsIgnoreCase(verdict))) {
            errors.add(new FieldError("verdict", Wording.say("opinion.verdict")));
        }
        if (content != null && content.length() > LONGEST) {
            errors.add(new FieldError("content", Wording.say("form.text-long", "content", LONGEST)));
        }
        if (!errors.isEmpty()) {
            throw new FormRejected(errors);
        }
    }

    private static Verdict verdict(@Nullable String verdict) {
        return Verdict.valueOf(String.valueOf(verdict).toUpperCase(Locale.ROOT));
    }
}
