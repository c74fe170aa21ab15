package vn.motcua.signature;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.List;
import vn.motcua.Wording;

/**
 * A key in this house, in a file or in a device, with its certificates, the signer's own first.
 *
 * @param demonstration true for a key that stands in for an officer's: what it signs has no legal force
 */
record SigningKey(PrivateKey key, List<X509Certificate> chain, boolean demonstration) {

    /** @param content what is signed; its SHA-256 is taken on the way */
    byte[] sign(byte[] content) {
        try {
            Signature signature = Signature.getInstance(algorithm(chain.get(0)));
            signature.initSign(key);
            signature.update(content);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new SigningFailed(Wording.say("signature.key-fails"), e);
        }
    }

    /** As the JDK names it. */
    static String algorithm(X509Certificate certificate) {
        return "SHA256with" + (elliptic(certificate) ? "ECDSA" : "RSA");
    }

    static boolean elliptic(X509Certificate certificate) {
        return certificate.getPublicKey().getAlgorithm().equals("EC");
    }
}
