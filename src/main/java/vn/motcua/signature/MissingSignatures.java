package vn.motcua.signature;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.motcua.Wording;
import vn.motcua.incident.IncidentKind;
import vn.motcua.incident.IncidentSource;
import vn.motcua.incident.OpenIncident;
import vn.motcua.incident.OpenIncident.Way;
import vn.motcua.signature.SignatureRequest.State;

/** Signatures that were asked of a service elsewhere and do not come. */
@Component
class MissingSignatures implements IncidentSource {

    /** A service that is down for less is waited out. */
    static final Duration FAILING = Duration.ofMinutes(10);

    private final SignatureRequests requests;
    private final Clock clock;
    private final Duration silence;
    private final Set<Way> ways;

    MissingSignatures(
            SignatureRequests requests,
            SignatureSettings settings,
            Clock clock,
            @Value("${motcua.signature.patience:P2D}") Duration silence) {
        this.requests = requests;
        this.clock = clock;
        this.silence = silence;
        this.ways = settings.signer() == SignatureSettings.Kind.REMOTE ? Set.of(Way.RETRY) : Set.of();
    }

    @Override
    public IncidentKind kind() {
        return IncidentKind.SIGNATURE;
    }

    @Override
    public List<OpenIncident> open(int most) {
        Instant now = clock.instant();
        return requests.stuck(now.minus(silence), now.minus(FAILING), most).stream()
                .map(this::incident)
                .toList();
    }

    /** Asks the same once more or, where the signer has declined, asks anew; what comes is taken either way. */
    @Override
    public boolean retry(String id) {
        SignatureRequest request = requests.hold(id).orElse(null);
        if (ways.isEmpty() || request == null) {
            return false;
        } else if (request.state() == State.OPEN) {
            request.send(clock.instant());
            return true;
        } else if (request.state() == State.DECLINED) {
            requests.add(request.anew(clock.instant()));
            return true;
        }
        return false;
    }

    private OpenIncident incident(SignatureRequest request) {
        String how = request.state() == State.DECLINED ? "declined" : request.failure() == null ? "silent" : "failing";
        String why = Objects.requireNonNullElse(request.failure(), "");
        String signer = request.signatory().name();
        return new OpenIncident(
                request.id(),
                request.dossierNumber(),
                null,
                request.requestedAt(),
                Wording.say("incident.signature." + how, request.title(), signer, why),
                Wording.say("incident.signature." + (ways.isEmpty() ? "off" : how) + ".remedy"),
                null,
                ways);
    }
}
