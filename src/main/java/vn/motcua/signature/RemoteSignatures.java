package vn.motcua.signature;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.motcua.signature.SignatureRequest.State;

/**
 * Signatures of a service elsewhere, in two halves: the digest goes out, the value comes back. Here the halves are put together,
 * inside the step that signs; what goes over the wire is {@link RequestSender}'s and {@link SignatureValueApi}'s.
 */
@Component
@ConditionalOnProperty(name = "motcua.signature.signer", havingValue = "remote")
class RemoteSignatures {

    private final SignatureRequests requests;
    private final Signers signers;
    private final Clock clock;

    RemoteSignatures(SignatureRequests requests, Signers signers, Clock clock) {
        this.requests = requests;
        this.signers = signers;
        this.clock = clock;
    }

    /** @return by what was signed; empty while any of the papers lacks its value */
    Optional<String> sign(String dossierNumber, String step, List<Signable> waiting, Signatory signatory) {
        String told = "";
        boolean all = true;
        for (Signable paper : waiting) {
            SignatureRequest request = requests.hold(dossierNumber, step, paper.id())
                    .orElseGet(
                            () -> ask(new SignatureRequest(dossierNumber, step, paper, 1, signatory, clock.instant())));
            Optional<String> done = request.state() == State.ANSWERED ? finish(request, paper) : Optional.empty();
            if (done.isEmpty()) {
                again(request, step, paper, signatory);
            }
            all &= done.isPresent();
            told = done.orElse(told);
        }
        return all ? Optional.of(told) : Optional.empty();
    }

    private SignatureRequest ask(SignatureRequest request) {
        requests.add(request);
        return request;
    }

    /** The same once more while there is no answer; a new one where there was an answer that is of no use. */
    private void again(SignatureRequest request, String step, Signable paper, Signatory signatory) {
        if (request.state() == State.OPEN) {
            request.send(clock.instant());
        } else {
            request.done();
            ask(new SignatureRequest(
                    request.dossierNumber(), step, paper, request.attempt() + 1, signatory, clock.instant()));
        }
    }

    /** Empty when the paper is no longer what was signed. */
    private Optional<String> finish(SignatureRequest request, Signable paper) {
        Prepared prepared = Objects.requireNonNull(request.prepared());
        byte[] value = Base64.getDecoder().decode(Objects.requireNonNull(request.value()));
        boolean written = WaitingPapers.file(paper, (pdf, signed) -> {
            boolean whole = write(request, prepared, paper, value, pdf, signed);
            if (whole) {
                paper.signed(signed);
            }
            return whole;
        });
        if (!written) {
            return Optional.empty();
        }
        request.done();
        return Optional.of(
                Signatures.told(prepared.chain().get(0), false, signers.tools().time() != null));
    }

    private boolean write(
            SignatureRequest request, Prepared prepared, Signable paper, byte[] value, Path pdf, Path signed)
            throws IOException {
        if (!Prepared.sha256(pdf).equals(prepared.source())) {
            return false;
        }
        try (PdfSigning signing = signing(pdf, paper, request.signatory(), prepared)) {
            if (!Prepared.sha256(signing.content()).equals(prepared.digest())) {
                return false;
            }
            signing.write(value, signed);
            return true;
        }
    }

    private PdfSigning signing(Path pdf, Signable paper, Signatory who, Prepared prepared) {
        SignatureOrder order = ResultSignatures.order(paper, who);
        return new PdfSigning(pdf, order, prepared.chain(), false, prepared.signingTime(), signers.tools());
    }

    /** The first half, for whoever sends it. */
    Prepared prepare(Signable paper, Signatory who, List<java.security.cert.X509Certificate> chain) {
        return WaitingPapers.file(paper, (pdf, signed) -> {
            var now = clock.instant().truncatedTo(java.time.temporal.ChronoUnit.SECONDS);
            Prepared unsettled = new Prepared(now, chain, "", Prepared.sha256(pdf));
            try (PdfSigning signing = signing(pdf, paper, who, unsettled)) {
                return new Prepared(now, chain, Prepared.sha256(signing.content()), unsettled.source());
            }
        });
    }
}
