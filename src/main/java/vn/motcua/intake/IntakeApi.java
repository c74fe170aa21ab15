package vn.motcua.intake;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.MotCua;
import vn.motcua.dossier.Dossier;

/** Submission, and what the applicant says afterwards, for counters, the portal and the post. */
@RestController
@RequestMapping("/api/dossiers")
class IntakeApi {

    private final Intake intake;
    private final CitizensDoor door;

    IntakeApi(Intake intake, CitizensDoor door) {
        this.intake = intake;
        this.door = door;
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

    /** @param kind the BPMN message of the procedure: withdrawal-requested, draft-confirmed, dispute-raised… */
    record MessageRequest(@Nullable String kind, @Nullable String content) {}

    @PostMapping("/{number}/messages")
    ResponseEntity<Void> hear(@PathVariable("number") String number, @RequestBody MessageRequest message) {
        door.hear(number, message.kind(), message.content());
        return ResponseEntity.noContent().build();
    }

    private static Map<String, String> links(String self) {
        Map<String, String> links = new LinkedHashMap<>();
        links.put("self", self);
        links.put("tasklist", "/camunda/app/tasklist/default/");
        return links;
    }
}
