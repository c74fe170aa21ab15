package vn.motcua.signature;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.motcua.Wording;

/**
 * With what is signed, and whom verification trusts.
 *
 * @param signer with what leaders sign results
 * @param copies with what officers sign electronic copies; null for the same, which cannot be {@code remote}
 * @param directory of the demonstration's keys; null for keys that are gone with the program
 * @param tsaUrl of a time-stamping authority (RFC 3161); without one, only the demonstration stamps its own time
 * @param trusted directory with certificates of authorities ({@code .cer .crt .pem .der}) and their lists of revoked
 *     certificates ({@code .crl}); what is put there holds from the next verification
 * @param trustDemonstration whether signatures of this program's demonstration are valid here; the verdict says what they are
 * @param atOnce how many files are verified at the same time for officers; half as many, at least one, for everybody else
 */
@ConfigurationProperties("motcua.signature")
record SignatureSettings(
        @DefaultValue("demonstration") Kind signer,
        @Nullable Kind copies,
        @Nullable Path directory,
        @Nullable URI tsaUrl,
        @Nullable Path trusted,
        @DefaultValue("false") boolean trustDemonstration,
        @DefaultValue("2") int atOnce,
        @Nullable Pkcs11 pkcs11,
        @Nullable Remote remote) {

    enum Kind {
        DEMONSTRATION,
        PKCS11,
        REMOTE
    }

    /**
     * @param library path of the device's PKCS#11 library
     * @param slot number of the slot; null for the first
     * @param key label of the one key with which everybody signs; null where each has one with the account, or the unit, as label
     */
    record Pkcs11(Path library, @Nullable Long slot, String pin, @Nullable String key) {

        /** Never the secret. */
        @Override
        public String toString() {
            return "Pkcs11[" + library + ", " + slot + "]";
        }
    }

    /**
     * @param baseUrl address of the service
     * @param webhookSecret with which the service signs what it sends back
     */
    record Remote(
            URI baseUrl,
            String apiKey,
            String webhookSecret,
            @DefaultValue("PT3S") Duration connectTimeout,
            @DefaultValue("PT10S") Duration readTimeout) {

        private static final int SHORTEST_SECRET = 24;
        /** Certificates are asked for, then the value. */
        private static final int CALLS = 2;

        Remote {
            if (!strong(webhookSecret)) {
                throw new IllegalArgumentException(Wording.say("signature.settings.secret", SHORTEST_SECRET));
            }
        }

        /** How long a request is in one node's hands: longer than its calls can take. */
        Duration lease() {
            return connectTimeout.plus(readTimeout).multipliedBy(CALLS).plus(Duration.ofMinutes(1));
        }

        private static boolean strong(String secret) {
            try {
                return Base64.getDecoder().decode(secret.replaceFirst("^whsec_", "")).length >= SHORTEST_SECRET;
            } catch (IllegalArgumentException notBase64) {
                return false;
            }
        }

        /** Never the secrets. */
        @Override
        public String toString() {
            return "Remote[" + baseUrl + "]";
        }
    }

    SignatureSettings {
        if (copies == Kind.REMOTE) {
            throw new IllegalArgumentException(Wording.say("signature.settings.copies"));
        }
        if (signer == Kind.REMOTE && remote == null) {
            throw new IllegalArgumentException(Wording.say("signature.settings.remote"));
        }
        if ((signer == Kind.PKCS11 || copies == Kind.PKCS11) && pkcs11 == null) {
            throw new IllegalArgumentException(Wording.say("signature.settings.pkcs11"));
        }
    }

    boolean demonstrates() {
        return signer == Kind.DEMONSTRATION || copies == Kind.DEMONSTRATION;
    }
}
