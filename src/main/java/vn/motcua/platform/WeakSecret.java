package vn.motcua.platform;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** Why a password would not hold. Each rule is a sentence for the operator. */
enum WeakSecret {
    SHORT("ngắn hơn 12 ký tự", secret -> secret.text.length() < 12),
    NAMES_THE_USER("chứa tên người dùng", Secret::namesTheUser),
    FEW_CHARACTERS(
            "có ít hơn 5 ký tự khác nhau",
            secret -> secret.text.chars().distinct().count() < 5),
    WELL_KNOWN("chỉ là một từ quen thuộc thêm số hoặc ký hiệu", Secret::isWellKnown);

    private static final List<String> WELL_KNOWN_WORDS = List.of(
            "password",
            "passw0rd",
            "postgresql",
            "postgres",
            "camunda",
            "motcua",
            "changeme",
            "administrator",
            "admin",
            "quantri",
            "danang",
            "secret",
            "welcome",
            "letmein",
            "qwerty",
            "matkhau");

    private final String reason;
    private final Predicate<Secret> applies;

    WeakSecret(String reason, Predicate<Secret> applies) {
        this.reason = reason;
        this.applies = applies;
    }

    static Optional<String> reason(String secret, String user) {
        Secret asked = new Secret(secret, user);
        for (WeakSecret rule : values()) {
            if (rule.applies.test(asked)) {
                return Optional.of(rule.reason);
            }
        }
        return Optional.empty();
    }

    private record Secret(String text, String user) {

        boolean namesTheUser() {
            return !user.isBlank() && lower(text).contains(lower(user));
        }

        boolean isWellKnown() {
            String rest = lower(text).replaceAll("[^a-z0]", "");
            boolean hasLetters = rest.chars().anyMatch(Character::isLetter);
            for (String word : WELL_KNOWN_WORDS) {
                rest = rest.replace(word, "");
            }
            return hasLetters && rest.replace("0", "").isEmpty();
        }

        private static String lower(String text) {
            return text.toLowerCase(Locale.ROOT);
        }
    }
}
