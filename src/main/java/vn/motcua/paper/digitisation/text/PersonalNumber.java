package vn.motcua.paper.digitisation.text;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Twelve digits: three for the place where the birth was registered, one for century and sex, two for the year of birth, six at
 * random. There is no check digit, so that only what does not fit together can be found.
 */
public record PersonalNumber(String digits) {

    private static final int LAST_PROVINCE = 96;

    /** What cannot be, as the end of a wording key; null when nothing speaks against the number. */
    public @Nullable String implausible(Set<String> provinces, @Nullable String birthDate, @Nullable Boolean male) {
        if (!digits.matches("\\d{12}")) {
            return "length";
        }
        String place = digits.substring(0, 3);
        if (Integer.parseInt(place) <= LAST_PROVINCE && !provinces.contains(place)) {
            return "province";
        }
        if (male != null && male != (centuryAndSex() % 2 == 0)) {
            return "sex";
        }
        return birthDate != null && birthDate.matches("\\d{4}-.*") && yearOfBirth() != year(birthDate) ? "year" : null;
    }

    private int yearOfBirth() {
        return 1900 + centuryAndSex() / 2 * 100 + Integer.parseInt(digits.substring(4, 6));
    }

    private int centuryAndSex() {
        return digits.charAt(3) - '0';
    }

    private static int year(String date) {
        return Integer.parseInt(date.substring(0, 4));
    }
}
