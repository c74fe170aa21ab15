package vn.motcua.intake;

import java.net.URI;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.MotCua;
import vn.motcua.Wording;
import vn.motcua.authority.Acting;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierUnknown;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Occasion;
import vn.motcua.procedure.FieldError;
import vn.motcua.procedure.FormRejected;

/** Submission, and what the applicant says afterwards, for counters, the portal and the post. */
@RestController
@RequestMapping("/api/dossiers")
class IntakeApi {

    private static final int LONGEST = 2000;

    private final Intake intake;
    private final CitizenMessages messages;
    private final Dossiers dossiers;
    private final Acting acting;
    private final Clock clock;

    IntakeApi(Intake intake, CitizenMessages messages, Dossiers dossiers, Acting acting, Clock clock) {
        this.intake = intake;
        this.messages = messages;
        this.dossiers = dossiers;
        this.acting = acting;
        this.clock = clock;
    }

    @PostMapping
    ResponseEntity<SubmissionReceipt> submit(@RequestBody SubmissionRequest request) {
        Dossier dossier = intake.submit(request);
        String self = "/api/dossiers/" + dossier.number();
        var submittedAt = OffsetDateTime.ofInstant(dossier.progress().submittedAt(), java.time.ZoneId.of(MotCua.ZONE));
        var receipt = new SubmissionReceipt(
                dossier.number(), dossier.progress().publicStatus().label(), submittedAt, null, null, links(self));
        return ResponseEntity.created(URI.create(self)).body(receipt);
    }

    /** @param kind withdrawal-requested, draft-confirmed, draft-correction-requested */
    record MessageRequest(@Nullable String kind, @Nullable String content) {}

    @PostMapping("/{number}/messages")
    @org.springframework.transaction.annotation.Transactional
    public ResponseEntity<Void> hear(@PathVariable("number") String number, @RequestBody MessageRequest message) {
        Dossier dossier = dossiers.find(number).filter(intake::mayServe).orElseThrow(() -> new DossierUnknown(number));
        messages.relay(dossier, text("kind", message.kind()), text("content", message.content()), occasion());
        return ResponseEntity.noContent().build();
    }

    private static String text(String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new FormRejected(List.of(new FieldError(field, Wording.say("form.required", field))));
        } else if (value.length() > LONGEST) {
            throw new FormRejected(List.of(new FieldError(field, Wording.say("form.text-long", field, LONGEST))));
        }
        return value;
    }

    private static Map<String, String> links(String self) {
        Map<String, String> links = new LinkedHashMap<>();
        links.put("self", self);
        links.put("tasklist", "/camunda/app/tasklist/default/");
        return links;
    }

    private Occasion occasion() {
        return Occasion.now(clock.instant(), acting.userId().orElse(Occasion.SYSTEM));
    }
}
