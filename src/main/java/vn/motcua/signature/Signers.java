package vn.motcua.signature;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.signature.SignatureSettings.Kind;

/** The signers that the settings name. The demonstration's keys are made at the first start. */
@Component
class Signers {

    private final @Nullable DemonstrationAuthority demonstration;
    private final @Nullable KeyRing results;
    private final KeyRing copies;
    private final PdfSigning.Tools tools;

    Signers(SignatureSettings settings) {
        demonstration = settings.demonstrates() || settings.trustDemonstration()
                ? new DemonstrationAuthority(new DemonstrationKeys(directory(settings)))
                : null;
        KeyRing device = settings.pkcs11() == null ? null : new Pkcs11KeyRing(settings.pkcs11());
        results = ring(settings.signer(), device);
        Kind forCopies = settings.copies() == null ? settings.signer() : settings.copies();
        KeyRing ring = ring(forCopies, device);
        copies = ring == null ? new NoKeys() : ring;
        tools = new PdfSigning.Tools(new StampFont(), time(settings));
    }

    /** Null when none is named. */
    private static @Nullable Path directory(SignatureSettings settings) {
        Path named = settings.directory();
        return named == null || named.toString().isBlank() ? null : named;
    }

    private @Nullable KeyRing ring(Kind kind, @Nullable KeyRing device) {
        return switch (kind) {
            case DEMONSTRATION -> Objects.requireNonNull(demonstration);
            case PKCS11 -> Objects.requireNonNull(device);
            case REMOTE -> null;
        };
    }

    private @Nullable TimeSource time(SignatureSettings settings) {
        if (settings.tsaUrl() != null) {
            return new TimeStampingAuthority(settings.tsaUrl());
        }
        boolean ours = demonstration != null && settings.signer() == Kind.DEMONSTRATION;
        return ours ? new DemonstrationTime(Objects.requireNonNull(demonstration)) : null;
    }

    /** Empty while leaders sign by a service elsewhere. */
    Optional<KeyRing> results() {
        return Optional.ofNullable(results);
    }

    /** With what officers sign electronic copies. */
    KeyRing copies() {
        return copies;
    }

    Optional<DemonstrationAuthority> demonstration() {
        return Optional.ofNullable(demonstration);
    }

    PdfSigning.Tools tools() {
        return tools;
    }
}
