package vn.motcua.signature;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A certificate of the demonstration, about to be made together with its key. It holds at all times at which a rehearsal may
 * play.
 *
 * @param commonName has to say that it is a demonstration
 */
record DemonstrationCertificate(Purpose purpose, String commonName, String organisation, Instant from, Instant until) {

    enum Purpose {
        AUTHORITY(KeyUsage.keyCertSign | KeyUsage.cRLSign),
        SIGNER(KeyUsage.digitalSignature | KeyUsage.nonRepudiation),
        TIME(KeyUsage.digitalSignature);

        private final int usage;

        Purpose(int usage) {
            this.usage = usage;
        }
    }

    private static final Instant FIRST = Instant.parse("2020-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2050-01-01T00:00:00Z");
    static final String ALGORITHM = "SHA256withECDSA";

    DemonstrationCertificate(Purpose purpose, String commonName, String organisation) {
        this(purpose, commonName, organisation, FIRST, LAST);
    }

    /** @param issuer null for a certificate that vouches for itself */
    SigningKey issuedBy(@Nullable SigningKey issuer) {
        try {
            KeyPairGenerator keys = KeyPairGenerator.getInstance("EC");
            keys.initialize(256);
            KeyPair own = keys.generateKeyPair();
            PrivateKey signs = issuer == null ? own.getPrivate() : issuer.key();
            X509Certificate certificate =
                    certificate(own, issuer == null ? null : issuer.chain().get(0), signs);
            List<X509Certificate> chain = new ArrayList<>(List.of(certificate));
            if (issuer != null) {
                chain.addAll(issuer.chain());
            }
            return new SigningKey(own.getPrivate(), List.copyOf(chain), true);
        } catch (GeneralSecurityException | IOException | OperatorCreationException e) {
            throw new IllegalStateException("Cannot make a certificate for the demonstration", e);
        }
    }

    private X509Certificate certificate(KeyPair own, @Nullable X509Certificate issuer, PrivateKey signs)
            throws GeneralSecurityException, IOException, OperatorCreationException {
        X500Name issuedBy = issuer == null ? subject() : new JcaX509CertificateHolder(issuer).getSubject();
        BigInteger serial = new BigInteger(120, new SecureRandom()).setBit(120);
        var builder = new JcaX509v3CertificateBuilder(
                issuedBy, serial, Date.from(from), Date.from(until), subject(), own.getPublic());
        var identifiers = new JcaX509ExtensionUtils();
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(purpose == Purpose.AUTHORITY));
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(purpose.usage));
        builder.addExtension(
                Extension.subjectKeyIdentifier, false, identifiers.createSubjectKeyIdentifier(own.getPublic()));
        if (issuer != null) {
            builder.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    identifiers.createAuthorityKeyIdentifier(issuer.getPublicKey()));
        }
        if (purpose == Purpose.TIME) {
            builder.addExtension(
                    Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
        }
        return new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder(ALGORITHM).build(signs)));
    }

    private X500Name subject() {
        return new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.C, "VN")
                .addRDN(BCStyle.O, organisation)
                .addRDN(BCStyle.CN, commonName)
                .build();
    }
}
