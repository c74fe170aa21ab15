package vn.motcua.signature;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.Signature;
import java.security.SignatureException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a signature elsewhere is asked for, settled.
 *
 * @param signingTime that the signature claims
 * @param chain of the signer, the own certificate first
 * @param digest SHA-256 of what is signed, 64 hex digits
 * @param source SHA-256 of the file without the signature
 */
record Prepared(Instant signingTime, List<X509Certificate> chain, String digest, String source) {

    /** What stands before a SHA-256 in an RSA signature (PKCS#1 v1.5). */
    private static final byte[] RSA_PREFIX = HexFormat.of().parseHex("3031300d060960864801650304020105000420");

    static Prepared of(Instant signingTime, String chain, String digest, String source) {
        return new Prepared(signingTime, certificates(List.of(chain.split("\n"))), digest, source);
    }

    /** @param base64 DER, the signer's own certificate first */
    static List<X509Certificate> certificates(List<String> base64) {
        return base64.stream().map(Prepared::certificate).toList();
    }

    private static X509Certificate certificate(String base64) {
        try {
            return (X509Certificate) CertificateFactory.getInstance("X.509")
                    .generateCertificate(
                            new ByteArrayInputStream(Base64.getDecoder().decode(base64)));
        } catch (CertificateException e) {
            throw new IllegalArgumentException(e);
        }
    }

    String chainText() {
        return chain.stream().map(Prepared::text).collect(Collectors.joining("\n"));
    }

    private static String text(X509Certificate certificate) {
        try {
            return Base64.getEncoder().encodeToString(certificate.getEncoded());
        } catch (CertificateEncodingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Whether a value was made over this digest with the signer's key. */
    boolean isSignedBy(byte[] value) {
        try {
            boolean elliptic = SigningKey.elliptic(chain.get(0));
            byte[] hash = HexFormat.of().parseHex(digest);
            Signature signature = Signature.getInstance(elliptic ? "NONEwithECDSA" : "NONEwithRSA");
            signature.initVerify(chain.get(0).getPublicKey());
            if (!elliptic) {
                signature.update(RSA_PREFIX);
            }
            signature.update(hash);
            return signature.verify(value);
        } catch (SignatureException malformed) {
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static String sha256(byte[] content) {
        return HexFormat.of().formatHex(digester().digest(content));
    }

    static String sha256(Path file) throws IOException {
        MessageDigest digester = digester();
        try (InputStream content = new DigestInputStream(Files.newInputStream(file), digester)) {
            content.transferTo(java.io.OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digester.digest());
    }

    private static MessageDigest digester() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
