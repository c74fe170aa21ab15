package vn.motcua.desk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The content policy of an issued document: it carries its own style sheet and may do nothing else. */
final class DocumentStyle {

    private static final Pattern SHEET = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL);

    private DocumentStyle() {}

    /** Names each style sheet of the document by its hash, so that no other one is allowed. */
    static String policyFor(String html) {
        StringBuilder policy = new StringBuilder("default-src 'none'; style-src");
        Matcher sheets = SHEET.matcher(html);
        boolean any = false;
        while (sheets.find()) {
            policy.append(" 'sha256-").append(hash(sheets.group(1))).append('\'');
            any = true;
        }
        return policy.append(any ? "" : " 'none'")
                .append("; base-uri 'none'; form-action 'none'; frame-ancestors 'none'")
                .toString();
    }

    private static String hash(String sheet) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return Base64.getEncoder().encodeToString(digest.digest(sheet.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
