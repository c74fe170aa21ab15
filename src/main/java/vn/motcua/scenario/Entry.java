package vn.motcua.scenario;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import vn.motcua.deadline.WorkingCalendar;

/**
 * A value in a scenario file that knows where it stands. Asked for what it is not, it answers with file, line and what is
 * expected there. Only {@code true} and {@code false} are flags and only plain digits numbers: to YAML an identity number may be
 * octal, and {@code 10:30} a number of seconds.
 */
final class Entry {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd['T'][' ']HH:mm[:ss]").withResolverStyle(ResolverStyle.STRICT);

    private final String file;
    private final Node node;

    Entry(String file, Node node) {
        this.file = file;
        this.node = node;
    }

    Place place() {
        return new Place(file, node.getStartMark().getLine() + 1);
    }

    BadScenario wrong(String key, Object... gaps) {
        return BadScenario.at(place(), key, gaps);
    }

    boolean isList() {
        return node instanceof SequenceNode;
    }

    boolean isMap() {
        return node instanceof MappingNode;
    }

    String text() {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue().trim();
        }
        throw wrong("not-text");
    }

    /** A text or a list of texts. */
    List<String> texts() {
        return isList() ? items().stream().map(Entry::text).toList() : List.of(text());
    }

    int number() {
        if (plain() instanceof Integer number && number >= 0) {
            return number;
        }
        throw wrong("not-number");
    }

    boolean flag() {
        if (plain() instanceof Boolean flag) {
            return flag;
        }
        throw wrong("not-flag");
    }

    Instant moment() {
        try {
            return WorkingCalendar.instant(LocalDateTime.parse(text(), MOMENT));
        } catch (DateTimeParseException e) {
            throw wrong("not-moment", text());
        }
    }

    List<Entry> items() {
        if (node instanceof SequenceNode list) {
            return list.getValue().stream().map(each -> new Entry(file, each)).toList();
        }
        throw wrong("not-list");
    }

    /** The entries by their keys, in their order; a key that stands twice is an error. */
    Map<String, Entry> entries() {
        if (!(node instanceof MappingNode map)) {
            throw wrong("not-map");
        }
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (NodeTuple each : map.getValue()) {
            String key = new Entry(file, each.getKeyNode()).text();
            if (entries.put(key, new Entry(file, each.getValueNode())) != null) {
                throw new Entry(file, each.getKeyNode()).wrong("twice", key);
            }
        }
        return entries;
    }

    /** Where this key stands. */
    Place placeOf(String key) {
        return ((MappingNode) node)
                .getValue().stream()
                        .map(each -> new Entry(file, each.getKeyNode()))
                        .filter(each -> each.text().equals(key))
                        .findFirst()
                        .orElse(this)
                        .place();
    }

    /** What a form is given: text, number, flag, list or map; null for an empty value, which takes a field back. */
    @Nullable
    Object plain() {
        if (isList()) {
            List<@Nullable Object> list = new ArrayList<>();
            items().forEach(each -> list.add(each.plain()));
            return list;
        } else if (isMap()) {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            entries().forEach((key, each) -> map.put(key, each.plain()));
            return map;
        }
        ScalarNode scalar = (ScalarNode) node;
        return scalar.isPlain() ? meant(scalar.getValue()) : scalar.getValue();
    }

    private static @Nullable Object meant(String word) {
        if (word.isEmpty() || word.equals("null")) {
            return null;
        } else if (word.equals("true") || word.equals("false")) {
            return Boolean.valueOf(word);
        } else if (word.matches("-?(0|[1-9]\\d{0,8})")) {
            return Integer.valueOf(word);
        } else if (word.matches("-?(0|[1-9]\\d{0,17})")) {
            return Long.valueOf(word);
        }
        return word.matches("-?\\d+\\.\\d+") ? new BigDecimal(word) : word;
    }
}
