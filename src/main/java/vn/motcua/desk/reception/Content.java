package vn.motcua.desk.reception;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.motcua.intake.Counter;

/**
 * What has been filled in. Nothing in it is trusted before the dossier is opened.
 *
 * @param values of the start form, by key; the papers stand apart
 * @param check of the first step's form, by key
 * @param papers that are ticked, by code
 */
record Content(Map<String, Object> values, Map<String, Object> check, Map<String, Count> papers) {

    private static final ObjectMapper JSON = new ObjectMapper();

    record Count(int originals, int copies) {}

    Content(
            @Nullable Map<String, Object> values,
            @Nullable Map<String, Object> check,
            @Nullable Map<String, Count> papers) {
        this.values = Objects.requireNonNullElse(values, Map.of());
        this.check = Objects.requireNonNullElse(check, Map.of());
        this.papers = Objects.requireNonNullElse(papers, new LinkedHashMap<>());
        this.papers.values().removeIf(Objects::isNull);
    }

    /** The start form as it is submitted. */
    Map<String, Object> declared() {
        Map<String, Object> form = new LinkedHashMap<>(values);
        form.remove("papers");
        if (!papers.isEmpty()) {
            form.put("papers", new ArrayList<>(papers.keySet()));
        }
        return form;
    }

    /** What the conditions of the check's form may ask for. */
    Map<String, Object> known() {
        Map<String, Object> all = declared();
        all.putAll(check);
        return all;
    }

    List<Counter.HandedIn> handedIn() {
        return papers.entrySet().stream()
                .map(paper -> new Counter.HandedIn(
                        paper.getKey(),
                        paper.getValue().originals(),
                        paper.getValue().copies()))
                .toList();
    }

    String write() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static Content read(String json) {
        try {
            return JSON.readValue(json, Content.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
