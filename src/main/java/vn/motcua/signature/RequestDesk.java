package vn.motcua.signature;

import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.Wording;
import vn.motcua.procedure.Procedures;
import vn.motcua.signature.SignatureRequest.State;

/** What becomes of a signature that was asked of a service elsewhere, written down, each thing in a transaction of its own. */
@Service
@ConditionalOnProperty(name = "motcua.signature.signer", havingValue = "remote")
class RequestDesk {

    /** The message for which a procedure waits. */
    static final String SIGNED = "result-signed";

    private final SignatureRequests requests;
    private final WaitingPapers papers;
    private final RemoteSignatures signatures;
    private final Procedures procedures;
    private final Clock clock;

    RequestDesk(
            SignatureRequests requests,
            WaitingPapers papers,
            RemoteSignatures signatures,
            Procedures procedures,
            Clock clock) {
        this.requests = requests;
        this.papers = papers;
        this.signatures = signatures;
        this.procedures = procedures;
        this.clock = clock;
    }

    /** Settles what is asked; null when nothing is any more. */
    @Transactional
    public @Nullable Prepared settle(String id, List<X509Certificate> chain) {
        SignatureRequest request = requests.hold(id).orElseThrow();
        if (request.state() != State.OPEN) {
            return null;
        }
        Prepared prepared = papers.of(request.dossierNumber()).stream()
                .filter(paper -> paper.id().equals(request.paper()))
                .findFirst()
                .map(paper -> signatures.prepare(paper, request.signatory(), chain))
                .orElse(null);
        if (prepared == null) {
            request.done();
        } else {
            request.prepared(prepared);
        }
        return prepared;
    }

    @Transactional
    public void sent(String id) {
        requests.hold(id).filter(request -> request.state() == State.OPEN).ifPresent(SignatureRequest::sent);
    }

    @Transactional
    public void failed(String id, String why) {
        requests.hold(id)
                .filter(request -> request.state() == State.OPEN)
                .ifPresent(request -> request.failed(why, clock.instant()));
    }

    /**
     * Takes a value that came back, and tells the procedure that waits for it. A value for what is answered already changes
     * nothing.
     *
     * @throws UnknownRequest when nothing was asked under this id
     * @throws WrongValue when it was not made over what was asked for, with the key of the one who was asked
     */
    @Transactional
    public void answered(String id, byte[] value) {
        SignatureRequest request = held(id);
        if (request.state() != State.OPEN) {
            return;
        }
        if (!Objects.requireNonNull(request.prepared()).isSignedBy(value)) {
            throw new WrongValue(Wording.say("signature.value-wrong", request.dossierNumber(), request.title()));
        }
        request.answered(Base64.getEncoder().encodeToString(value));
        procedures.tell(request.dossierNumber(), SIGNED);
    }

    /** The signer will not sign. The procedure goes on waiting: when its time is over the office is told, and asks anew. */
    @Transactional
    public void declined(String id, String why) {
        SignatureRequest request = held(id);
        if (request.state() == State.OPEN) {
            request.declined(why);
        }
    }

    private SignatureRequest held(String id) {
        return requests.hold(id)
                .filter(request -> request.prepared() != null)
                .orElseThrow(() -> new UnknownRequest(Wording.say("signature.request-unknown", id)));
    }
}
