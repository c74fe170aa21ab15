package vn.motcua.post;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How far apart sender and receiver are, read from what stands on the label. Addresses are what people wrote: one that names no
 * other province is taken to be in the city. Only the time of transit hangs on it.
 *
 * @param sameUnit in one ward or commune
 */
record Reach(boolean sameUnit, boolean sameCity) {

    /** The city, and the province that was merged into it in 2025. */
    private static final List<String> CITY = List.of("da nang", "quang nam");

    private static final Pattern PROVINCE = Pattern.compile("\\b(?:tinh|thanh pho|tp)\\b");

    static Reach between(Parties parties) {
        if (parties.receiverUnit() != null) {
            return new Reach(parties.senderUnit().equals(parties.receiverUnit()), true);
        }
        String address = plain(parties.receiverAddress());
        boolean city = CITY.stream().anyMatch(address::contains)
                || !PROVINCE.matcher(address).find();
        String ward = plain(parties.senderAddress().split(",", 2)[0]);
        return new Reach(city && address.contains(ward), city);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd');
    }
}
