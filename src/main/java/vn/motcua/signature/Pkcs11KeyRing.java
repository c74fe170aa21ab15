package vn.motcua.signature;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.ProviderException;
import java.security.Security;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.Wording;

/**
 * Keys in a device (HSM, USB token) that is reached by PKCS#11; they never leave it. Whose key it is, its label says: the account,
 * else the unit with the role, else the unit; or one key signs for all.
 */
final class Pkcs11KeyRing implements KeyRing {

    private final SignatureSettings.Pkcs11 settings;
    private final char[] pin;
    private @Nullable KeyStore device;

    Pkcs11KeyRing(SignatureSettings.Pkcs11 settings) {
        this.settings = settings;
        this.pin = settings.pin().toCharArray();
    }

    /** A device that was taken out and put back is logged in to anew. */
    @Override
    public synchronized SigningKey keyOf(Signatory signatory) {
        try {
            return find(signatory);
        } catch (GeneralSecurityException | ProviderException lost) {
            device = null;
        }
        try {
            return find(signatory);
        } catch (GeneralSecurityException | ProviderException e) {
            device = null;
            throw new SigningFailed(Wording.say("signature.device-fails"), e);
        }
    }

    private SigningKey find(Signatory signatory) throws GeneralSecurityException {
        KeyStore keys = device == null ? login() : device;
        device = keys;
        for (String label : labels(signatory)) {
            Optional<SigningKey> key = key(keys, label);
            if (key.isPresent()) {
                return key.get();
            }
        }
        throw new SigningFailed(Wording.say("signature.device-without-key", signatory.name(), labels(signatory)), null);
    }

    private List<String> labels(Signatory signatory) {
        String shared = settings.key();
        return shared == null
                ? Stream.of(signatory.account(), signatory.unitCode())
                        .distinct()
                        .toList()
                : List.of(shared);
    }

    private Optional<SigningKey> key(KeyStore keys, String label) throws GeneralSecurityException {
        Certificate[] chain = keys.getCertificateChain(label);
        return keys.getKey(label, pin) instanceof PrivateKey key && chain != null
                ? Optional.of(new SigningKey(
                        key,
                        Arrays.stream(chain).map(X509Certificate.class::cast).toList(),
                        false))
                : Optional.empty();
    }

    private KeyStore login() throws GeneralSecurityException {
        String slot = settings.slot() == null ? "slotListIndex=0" : "slot=" + settings.slot();
        Provider provider = Objects.requireNonNull(Security.getProvider("SunPKCS11"), "SunPKCS11")
                .configure("--name=motcua\nlibrary=\"%s\"\n%s\n".formatted(settings.library(), slot));
        KeyStore keys = KeyStore.getInstance("PKCS11", provider);
        try {
            keys.load(null, pin);
        } catch (IOException refused) {
            throw new GeneralSecurityException(refused);
        }
        return keys;
    }
}
