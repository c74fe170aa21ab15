package vn.motcua.signature;

import java.io.IOException;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.springframework.stereotype.Service;
import vn.motcua.Wording;

/** Puts signatures on PDFs with keys of this house: PAdES of level T, or of level B where nobody vouches for the time. */
@Service
public class Signatures {

    private final Signers signers;
    private final Clock clock;

    Signatures(Signers signers, Clock clock) {
        this.signers = signers;
        this.clock = clock;
    }

    /**
     * An officer's signature, as on the electronic copy of a paper. Sign again after a failure: nothing is left of it.
     *
     * @param pdf is not changed; may have signatures, which stay valid
     * @param signed is written
     * @return by what was signed, in Vietnamese
     * @throws SigningFailed when there is no key, the device is away, or the file is no PDF that can be signed
     */
    public String sign(Path pdf, Path signed, SignatureOrder order) throws IOException {
        return sign(signers.copies(), pdf, signed, order);
    }

    String sign(KeyRing keys, Path pdf, Path signed, SignatureOrder order) throws IOException {
        SigningKey key = keys.keyOf(order.signatory());
        Instant now = clock.instant();
        PdfSigning.Tools tools = signers.tools();
        try (PdfSigning signing = new PdfSigning(pdf, order, key.chain(), key.demonstration(), now, tools)) {
            signing.write(key.sign(signing.content()), signed);
        }
        return told(key.chain().get(0), key.demonstration(), tools.time() != null);
    }

    static String told(X509Certificate certificate, boolean demonstration, boolean timed) {
        return Wording.say(
                demonstration ? "signature.told.demonstration" : "signature.told",
                timed ? "T" : "B",
                commonName(certificate),
                certificate.getSerialNumber().toString(16));
    }

    private static String commonName(X509Certificate certificate) {
        try {
            var names = new JcaX509CertificateHolder(certificate).getSubject().getRDNs(BCStyle.CN);
            return names.length == 0
                    ? certificate.getSubjectX500Principal().getName()
                    : IETFUtils.valueToString(names[0].getFirst().getValue());
        } catch (java.security.cert.CertificateEncodingException e) {
            return certificate.getSubjectX500Principal().getName();
        }
    }
}
