package vn.motcua.post;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.Wording;

/**
 * The number on an item's label, by UPU standard S10: two letters of the service, eight digits, a check digit, the country. One
 * wrong digit in sixty passes the check, so the bar code is scanned rather than typed.
 *
 * @param text thirteen characters without blanks, capitals
 */
public record ItemNumber(String text) {

    private static final Pattern FORM = Pattern.compile("[A-Z]{2}\\d{9}VN");
    private static final Pattern BLANKS = Pattern.compile("[\\s.-]+");
    private static final int[] WEIGHTS = {8, 6, 4, 2, 3, 5, 9, 7};
    private static final int SERIAL = 2;
    private static final int CHECK = SERIAL + 8;

    /** @throws WrongItemNumber for what is no number of the Vietnamese post, in words for whoever scanned it */
    public ItemNumber {
        if (!FORM.matcher(text).matches()) {
            throw new WrongItemNumber(Wording.say("post.item-form", text));
        }
        if (checkDigit(text.substring(SERIAL, CHECK)) != text.charAt(CHECK) - '0') {
            throw new WrongItemNumber(Wording.say("post.item-check", text));
        }
    }

    /** As it was scanned or typed: blanks, dots, dashes and small letters do not matter. */
    public static ItemNumber of(String scanned) {
        return new ItemNumber(plain(scanned));
    }

    /** Empty for what is not a number of the Vietnamese post. */
    public static Optional<ItemNumber> find(String scanned) {
        try {
            return Optional.of(of(scanned));
        } catch (WrongItemNumber other) {
            return Optional.empty();
        }
    }

    static String plain(String scanned) {
        return BLANKS.matcher(scanned).replaceAll("").toUpperCase(Locale.ROOT);
    }

    /** The check digit of an eight-digit serial: 11 minus the weighted sum modulo 11, where 10 becomes 0 and 11 becomes 5. */
    public static int checkDigit(String serial) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (serial.charAt(i) - '0');
        }
        int check = 11 - sum % 11;
        return check == 10 ? 0 : check == 11 ? 5 : check;
    }

    @Override
    public String toString() {
        return text;
    }
}
