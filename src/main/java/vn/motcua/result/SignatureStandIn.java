package vn.motcua.result;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.stereotype.Component;
import vn.motcua.Wording;

/** Stands in for the signature service: a digest without any legal force, and its text says so. */
@Component
class SignatureStandIn implements SignatureService {

    @Override
    public String sign(String signer, String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Wording.say(
                    "stand-in.signature", HexFormat.of().formatHex(digest).substring(0, 16));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
