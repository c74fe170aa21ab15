package vn.motcua.intake;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.Wording;
import vn.motcua.authority.Acting;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierUnknown;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Occasion;
import vn.motcua.procedure.FieldError;
import vn.motcua.procedure.FormRejected;

/** What comes past no counter: a submission by the portal or the post, and what the citizen says later. The API ends here too. */
@Component
public class CitizensDoor {

    private static final int LONGEST = 2000;

    private final Intake intake;
    private final CitizenMessages messages;
    private final Dossiers dossiers;
    private final Acting acting;
    private final Clock clock;

    CitizensDoor(Intake intake, CitizenMessages messages, Dossiers dossiers, Acting acting, Clock clock) {
        this.intake = intake;
        this.messages = messages;
        this.dossiers = dossiers;
        this.acting = acting;
        this.clock = clock;
    }

    /** Takes in what stands under the keys of the procedure's start form, one original of each paper. */
    public Dossier submit(String procedure, Map<String, Object> form) {
        Map<String, Object> declaration = new LinkedHashMap<>(form);
        Object papers = declaration.remove("papers");
        List<SubmissionRequest.PaperRequest> handedIn = papers instanceof List<?> codes
                ? codes.stream()
                        .map(code -> new SubmissionRequest.PaperRequest(code.toString(), null, null))
                        .toList()
                : null;
        return intake.submit(new SubmissionRequest(procedure, null, null, null, null, declaration, handedIn));
    }

    /**
     * @param kind name of the BPMN message
     * @throws DossierUnknown when there is no such dossier, or none that concerns the unit of the person who asks
     */
    @Transactional
    public void hear(String number, @Nullable String kind, @Nullable String content) {
        Dossier dossier = dossiers.find(number).filter(intake::mayServe).orElseThrow(() -> new DossierUnknown(number));
        messages.relay(dossier, text("kind", kind), text("content", content), occasion());
    }

    private static String text(String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new FormRejected(List.of(new FieldError(field, Wording.say("form.required", field))));
        } else if (value.length() > LONGEST) {
            throw new FormRejected(List.of(new FieldError(field, Wording.say("form.text-long", field, LONGEST))));
        }
        return value;
    }

    private Occasion occasion() {
        return Occasion.now(clock.instant(), acting.userId().orElse(Occasion.SYSTEM));
    }
}
