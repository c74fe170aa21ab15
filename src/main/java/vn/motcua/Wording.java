package vn.motcua;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The Vietnamese sentences of {@code messages.properties}: what people read does not stand in the code. */
public final class Wording {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
    private static final ResourceBundle SENTENCES = ResourceBundle.getBundle("messages", VIETNAMESE);

    private Wording() {}

    public static boolean knows(String key) {
        return SENTENCES.containsKey(key);
    }

    /** The sentence with its gaps ({@code {0}}, {@code {1}}…) filled. */
    public static String say(String key, Object... gaps) {
        return new MessageFormat(SENTENCES.getString(key), VIETNAMESE).format(gaps);
    }
}
