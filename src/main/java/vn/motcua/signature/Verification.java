package vn.motcua.signature;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.Wording;

/**
 * What the signatures of a PDF are worth.
 *
 * @param outcome the worst of all signatures
 * @param conclusion one Vietnamese sentence for people
 * @param signatures in the order in which they were made; empty when there is none
 */
public record Verification(Outcome outcome, String conclusion, List<Verdict> signatures) {

    public enum Outcome {
        /** Made by whom it says, nothing was changed since, and the certificate held at that time. */
        PASSED,
        /** It cannot be said: never to be shown as valid. */
        INDETERMINATE,
        /** Changed since, or not made with the key that it names. */
        FAILED,
        NOT_SIGNED,
        /** Empty, broken, locked, or no PDF. */
        UNREADABLE
    }

    /**
     * One signature.
     *
     * @param signer as the certificate names them
     * @param issuer who vouches for that name
     * @param signedAt in Vietnam's time; null when the signature does not say
     * @param timeProved whether somebody vouches for that time; otherwise it is only claimed
     * @param level PAdES-B, PAdES-T…; else the name of the format
     * @param coversWholeFile false when the file goes on after what was signed
     * @param changes what came after it, in Vietnamese; a later signature is among them
     * @param demonstration whether it was made with a key that stands in for an officer's
     * @param reasons why it is not valid, in Vietnamese; empty when it is
     */
    public record Verdict(
            Outcome outcome,
            String conclusion,
            String signer,
            String organisation,
            String issuer,
            @Nullable OffsetDateTime signedAt,
            boolean timeProved,
            String level,
            boolean coversWholeFile,
            List<String> changes,
            boolean demonstration,
            List<String> reasons) {}

    static Verification of(List<Verdict> signatures) {
        Outcome worst = signatures.stream()
                .map(Verdict::outcome)
                .max(Outcome::compareTo)
                .orElse(Outcome.NOT_SIGNED);
        boolean demonstration = signatures.stream().anyMatch(Verdict::demonstration);
        String conclusion = Wording.say("verify." + worst, signatures.size());
        return new Verification(
                worst,
                demonstration ? conclusion + " " + Wording.say("verify.demonstration") : conclusion,
                List.copyOf(signatures));
    }

    static Verification unreadable(String why) {
        return new Verification(Outcome.UNREADABLE, why, List.of());
    }
}
