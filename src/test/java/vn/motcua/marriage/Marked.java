package vn.motcua.marriage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A couple and officers who write only words that stand nowhere else, so that each can be looked for. */
final class Marked {

    private final List<String> words = new ArrayList<>();
    private final int series;

    /** @param series tells two couples apart, 10 to 99 */
    Marked(int series) {
        this.series = series;
    }

    List<String> words() {
        return List.copyOf(words);
    }

    /** A text with a name and diacritics, e.g. {@code Dấu-vết-10-groomName}. */
    String text(String field) {
        return noted("Dấu-vết-%d-%s".formatted(series, field));
    }

    /** Every field that a person writes freely; what is chosen from a list stays as it is. */
    Map<String, Object> couple() {
        Map<String, Object> form = new LinkedHashMap<>(Couple.ofAge());
        for (String field : List.of("applicantName", "applicantAddress")) {
            form.put(field, text(field));
        }
        form.put("applicantId", noted("0480910077" + series));
        form.put("applicantPhone", noted("09051777" + series));
        form.put("applicantEmail", noted("dau.vet." + series + "@example.vn"));
        person(form, "groom", "1977-01-" + (series % 10 + 10), "0480770088" + series);
        person(form, "bride", "1979-05-" + (series % 10 + 10), "0481790099" + series);
        return form;
    }

    private void person(Map<String, Object> form, String who, String birth, String id) {
        for (String field : List.of("Name", "Ethnicity", "Nationality", "Residence")) {
            form.put(who + field, text(who + field));
        }
        form.put(who + "BirthDate", noted(birth));
        form.put(who + "IdNumber", noted(id));
        form.put(who + "MarriageOrder", 7);
    }

    private String noted(String word) {
        words.add(word);
        return word;
    }
}
