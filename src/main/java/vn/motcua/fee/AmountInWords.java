package vn.motcua.fee;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.Wording;

/** An amount as a receipt writes it out: "Bảy mươi lăm nghìn đồng". The words stand in the message bundle. */
final class AmountInWords {

    private AmountInWords() {}

    /** @param amount in đồng, not negative */
    static String of(long amount) {
        String words = amount == 0 ? digit(0) : String.join(" ", groups(amount));
        return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                + words.substring(1)
                + " "
                + Wording.say("number.currency");
    }

    /** Three digits at a time; above a billion the billions are counted like numbers of their own. */
    private static List<String> groups(long amount) {
        List<String> words = new ArrayList<>();
        long billions = amount / 1_000_000_000;
        if (billions > 0) {
            words.addAll(groups(billions));
            words.add(Wording.say("number.billion"));
        }
        group(words, (int) (amount / 1_000_000 % 1000), "number.million");
        group(words, (int) (amount / 1000 % 1000), "number.thousand");
        group(words, (int) (amount % 1000), "");
        return words;
    }

    private static void group(List<String> words, int three, String unit) {
        if (three == 0) {
            return;
        }
        boolean first = words.isEmpty();
        hundreds(words, three, first);
        tens(words, three / 10 % 10, three % 10, first && three < 100);
        if (!unit.isEmpty()) {
            words.add(Wording.say(unit));
        }
    }

    private static void hundreds(List<String> words, int three, boolean first) {
        if (three >= 100 || !first) {
            words.add(digit(three / 100));
            words.add(Wording.say("number.hundred"));
        }
    }

    /** @param alone nothing stands before these two digits */
    private static void tens(List<String> words, int tens, int ones, boolean alone) {
        if (tens > 1) {
            words.add(digit(tens));
            words.add(Wording.say("number.tens"));
        } else if (tens == 1) {
            words.add(Wording.say("number.ten"));
        } else if (ones > 0 && !alone) {
            words.add(Wording.say("number.and"));
        }
        if (ones == 1 && tens > 1) {
            words.add(Wording.say("number.one-after-tens"));
        } else if (ones == 5 && tens > 0) {
            words.add(Wording.say("number.five-after-tens"));
        } else if (ones > 0) {
            words.add(digit(ones));
        }
    }

    private static String digit(int digit) {
        return Wording.say("number." + digit);
    }
}
