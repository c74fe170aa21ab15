package vn.motcua.signature;

import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.Wording;

/** Puts the authority's signature on the papers of a dossier that lack it. */
@Service
public class ResultSignatures {

    private final WaitingPapers papers;
    private final Signers signers;
    private final Signatures signatures;
    private final ObjectProvider<RemoteSignatures> elsewhere;

    ResultSignatures(
            WaitingPapers papers, Signers signers, Signatures signatures, ObjectProvider<RemoteSignatures> elsewhere) {
        this.papers = papers;
        this.signers = signers;
        this.signatures = signatures;
        this.elsewhere = elsewhere;
    }

    /**
     * Signs all of them, or asks the service elsewhere for the signatures that are missing and is to be called again when they
     * have come. Called again for any other reason it does no harm.
     *
     * @param step id of the step that signs
     * @return by what was signed, in Vietnamese; empty while a signature is awaited
     * @throws SigningFailed when it can be tried again later
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<String> sign(String dossierNumber, String step, Signatory signatory) {
        List<Signable> waiting = papers.of(dossierNumber);
        if (waiting.isEmpty()) {
            return Optional.of(Wording.say("signature.told.no-paper"));
        }
        return signers.results()
                .map(keys -> Optional.of(here(keys, waiting, signatory)))
                .orElseGet(() -> elsewhere.getObject().sign(dossierNumber, step, waiting, signatory));
    }

    private String here(KeyRing keys, List<Signable> waiting, Signatory signatory) {
        String told = "";
        for (Signable paper : waiting) {
            SignatureOrder order = order(paper, signatory);
            told = WaitingPapers.file(paper, (pdf, signed) -> {
                String how = signatures.sign(keys, pdf, signed, order);
                paper.signed(signed);
                return how;
            });
        }
        return told;
    }

    static SignatureOrder order(Signable paper, Signatory signatory) {
        return new SignatureOrder(signatory, Wording.say("signature.reason", paper.title()), paper.stamp());
    }
}
