package vn.motcua.paper.digitisation.bench;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Invents people, places and numbers; the same seed invents the same ones. */
final class Invention {

    private final Phrases phrases;
    private final Random random;

    Invention(Phrases phrases, Random random) {
        this.phrases = phrases;
        this.random = random;
    }

    Random random() {
        return random;
    }

    Phrases phrases() {
        return phrases;
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    String name() {
        String name = oneOf(phrases.families()) + " " + oneOf(phrases.middles()) + " " + oneOf(phrases.given());
        return random.nextBoolean() ? name.toUpperCase(Locale.ROOT) : name;
    }

    /** Twelve digits that an identity card could bear. */
    String idNumber() {
        return "0%02d%d%02d%06d".formatted(between(1, 96), between(0, 1), between(45, 99), between(0, 999_999));
    }

    String date() {
        return "%02d/%02d/%d".formatted(between(1, 28), between(1, 12), between(1945, 2026));
    }

    String dateInWords() {
        return "ngày %02d tháng %02d năm %d".formatted(between(1, 28), between(1, 12), between(2025, 2027));
    }

    String phone() {
        return "0905 %03d %03d".formatted(between(0, 999), between(0, 999));
    }

    String address() {
        return "số %d đường %s, %s, thành phố Đà Nẵng"
                .formatted(between(1, 899), oneOf(phrases.streets()), oneOf(phrases.wards()));
    }

    String certificate() {
        return "CS %06d".formatted(between(1, 999_999));
    }

    String area() {
        return "%d,%d m²".formatted(between(45, 990), between(1, 9));
    }

    String money() {
        return "%d.%03d.000 đồng".formatted(between(1, 999), between(0, 999));
    }

    String sentences(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ").append(oneOf(phrases.sentences()));
        }
        return text.toString();
    }
}
