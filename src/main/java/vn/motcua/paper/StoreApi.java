package vn.motcua.paper;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.MotCua;
import vn.motcua.authority.Acting;

/** For whoever looks after the files of the whole city: what has gone wrong, and a sweep at once. */
@RestController
@RequestMapping("/api/papers")
class StoreApi {

    private static final int MOST = 500;

    private final Incidents incidents;
    private final Sweep sweep;
    private final Acting acting;

    StoreApi(Incidents incidents, Sweep sweep, Acting acting) {
        this.incidents = incidents;
        this.sweep = sweep;
        this.acting = acting;
    }

    /**
     * @param content SHA-256 of the file
     * @param settledBy who has seen to it, or the system when a later look found all well; null while it is open
     */
    record IncidentView(
            String id,
            String kind,
            OffsetDateTime foundAt,
            @Nullable String dossier,
            String content,
            String sentence,
            @Nullable OffsetDateTime settledAt,
            @Nullable String settledBy) {

        static IncidentView of(Incident incident) {
            ZoneId zone = ZoneId.of(MotCua.ZONE);
            return new IncidentView(
                    incident.id(),
                    incident.kind().name(),
                    OffsetDateTime.ofInstant(incident.foundAt(), zone),
                    incident.dossierNumber(),
                    incident.content(),
                    incident.sentence(),
                    incident.settledAt() == null ? null : OffsetDateTime.ofInstant(incident.settledAt(), zone),
                    incident.settledBy());
        }
    }

    /**
     * Latest first, 500 at most.
     *
     * @param all settled ones too
     */
    @GetMapping("/incidents")
    List<IncidentView> incidents(@RequestParam(name = "all", defaultValue = "false") boolean all) {
        allow();
        return incidents.list(all, MOST).stream().map(IncidentView::of).toList();
    }

    /** Someone has seen to it. */
    @PostMapping("/incidents/{id}/settled")
    ResponseEntity<Void> settle(@PathVariable("id") String id) {
        allow();
        boolean known = incidents.settle(id, acting.userId().orElse(""));
        return ResponseEntity.status(known ? HttpStatus.NO_CONTENT : HttpStatus.NOT_FOUND)
                .build();
    }

    /** Reads all files and clears leftovers away, now; answers when it is done. */
    @PostMapping("/sweep")
    SweepReport sweep() throws IOException {
        allow();
        return sweep.run().orElseThrow(SweepRunning::new);
    }

    private void allow() {
        if (!acting.isAdministrator() && !acting.isSupervisor()) {
            throw new PapersForbidden("paper.forbidden");
        }
    }
}
