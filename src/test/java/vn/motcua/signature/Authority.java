package vn.motcua.signature;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jspecify.annotations.Nullable;
import vn.motcua.signature.DemonstrationCertificate.Purpose;
import vn.motcua.signature.SignatureSettings.Kind;

/** An authority that certifies officers for real, with lists of what it has revoked. */
final class Authority {

    private final SigningKey own =
            new DemonstrationCertificate(Purpose.AUTHORITY, "Cơ quan chứng thực", "Chính phủ").issuedBy(null);
    private Path directory = Path.of("");
    private int lists;

    SigningKey signer(Instant from, Instant until) {
        SigningKey key =
                new DemonstrationCertificate(Purpose.SIGNER, "Lê Văn Ước", "UBND phường", from, until).issuedBy(own);
        return new SigningKey(key.key(), key.chain(), false);
    }

    /** A program that trusts this authority, and its own demonstration for the time. */
    Lab trustedBy(Path folder) {
        try {
            Path trusted = Files.createTempDirectory(folder, "trusted");
            writeTo(trusted);
            return new Lab(
                    folder, new SignatureSettings(Kind.DEMONSTRATION, null, null, null, trusted, true, 2, null, null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void writeTo(Path trusted) {
        directory = trusted;
        try {
            Files.write(trusted.resolve("ca.crt"), own.chain().get(0).getEncoded());
        } catch (IOException | CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param revoked null for nobody */
    void revokes(@Nullable SigningKey revoked, Instant at) {
        try {
            var list = new JcaX509v2CRLBuilder(
                    own.chain().get(0).getSubjectX500Principal(), Date.from(at.plusSeconds(lists)));
            list.setNextUpdate(Date.from(at.plus(Duration.ofDays(30))));
            if (revoked != null) {
                list.addCRLEntry(revoked.chain().get(0).getSerialNumber(), Date.from(at.minus(Duration.ofDays(2))), 1);
            }
            Files.write(
                    directory.resolve("list-" + lists++ + ".crl"),
                    list.build(new JcaContentSignerBuilder("SHA256withECDSA").build(own.key()))
                            .getEncoded());
        } catch (IOException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }
}
