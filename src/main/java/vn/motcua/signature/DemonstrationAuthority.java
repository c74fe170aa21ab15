package vn.motcua.signature;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HexFormat;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jspecify.annotations.Nullable;
import vn.motcua.Wording;
import vn.motcua.signature.DemonstrationCertificate.Purpose;

/**
 * Stands in for the authorities that certify officers and that tell the time. It gives everybody who signs a key of their own;
 * every name in its certificates says that it is a demonstration.
 */
final class DemonstrationAuthority implements KeyRing {

    private static final Duration LIST_HOLDS = Duration.ofDays(1);

    private final DemonstrationKeys keys;
    private final SigningKey own;

    DemonstrationAuthority(DemonstrationKeys keys) {
        this.keys = keys;
        this.own = keys.get(
                "authority", () -> certificate(Purpose.AUTHORITY, "authority").issuedBy(null));
    }

    /** The one to trust for as long as the demonstration lasts. */
    X509Certificate certificate() {
        return own.chain().get(0);
    }

    @Override
    public SigningKey keyOf(Signatory signatory) {
        String name = Wording.say("signature.demonstration.signer", signatory.name());
        return keys.get(
                "signer-" + digest(signatory),
                () -> new DemonstrationCertificate(Purpose.SIGNER, name, signatory.unitName()).issuedBy(own));
    }

    SigningKey timeKey() {
        return keys.get("time", () -> certificate(Purpose.TIME, "time").issuedBy(own));
    }

    /** A list, signed at this moment, that says of nobody that a certificate was revoked. */
    byte[] revoked(Instant now) {
        try {
            Date from = Date.from(now);
            var list = new JcaX509v2CRLBuilder(certificate().getSubjectX500Principal(), from);
            list.setNextUpdate(Date.from(now.plus(LIST_HOLDS)));
            return list.build(new JcaContentSignerBuilder(DemonstrationCertificate.ALGORITHM).build(own.key()))
                    .getEncoded();
        } catch (OperatorCreationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DemonstrationCertificate certificate(Purpose purpose, String key) {
        return new DemonstrationCertificate(
                purpose,
                Wording.say("signature.demonstration." + key),
                Wording.say("signature.demonstration.organisation"));
    }

    /** No name of a person in the name of a file; a person with another name or office gets another key. */
    private static String digest(Signatory signatory) {
        String all = String.join("\n", signatory.account(), signatory.name(), signatory.unitCode());
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether a certificate was made by this or another such stand-in. */
    static boolean isDemonstration(@Nullable String commonName) {
        return commonName != null && commonName.contains(Wording.say("signature.demonstration.mark"));
    }
}
