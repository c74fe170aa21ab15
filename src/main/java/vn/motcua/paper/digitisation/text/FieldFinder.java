package vn.motcua.paper.digitisation.text;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.motcua.Plain;

/** Finds the values of a known paper in what was read of it. The first place where a value stands behind its label counts. */
public final class FieldFinder {

    /** A remark in brackets belongs to the label. */
    private static final String BETWEEN = "(?:\\s*\\([^()]{0,40}\\))?[\\s:.…_-]*";

    private final Map<ValueKind, Pattern> patterns = new EnumMap<>(ValueKind.class);
    private final Map<String, Pattern> labels = new ConcurrentHashMap<>();
    private final Pattern endOfName;

    public FieldFinder(KnownPapers known) {
        known.patterns().forEach((kind, pattern) -> patterns.put(kind, Pattern.compile(pattern)));
        this.endOfName = Pattern.compile(known.endsOfNames().stream()
                .map(Plain::letters)
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "\\b(?:", ")\\b")));
    }

    /** By field, in the order of the paper's description. */
    public Map<String, FoundValue> find(KnownPaper paper, List<ReadRow> rows) {
        Map<String, FoundValue> found = new LinkedHashMap<>();
        Places places = new Places(paper.people());
        for (ReadRow row : rows) {
            places.pass(row);
            for (KnownField field : paper.fields()) {
                if (!found.containsKey(field.field())) {
                    places.part(row, field.party())
                            .flatMap(part -> value(field, paper.callsOf(field.party()), part))
                            .map(value -> new FoundValue(value, row.page(), row.certainty()))
                            .ifPresent(value -> found.put(field.field(), value));
                }
            }
        }
        return found;
    }

    private Optional<String> value(KnownField field, List<String> party, String part) {
        String plain = Plain.letters(part);
        return field.labels().stream()
                .map(label -> behind(label, party, plain))
                .filter(from -> from >= 0)
                .findFirst()
                .flatMap(from -> value(field.kind(), part, plain, from));
    }

    private Optional<String> value(ValueKind kind, String part, String plain, int from) {
        Matcher value = pattern(kind).matcher(plain).region(from, plain.length());
        if (!value.lookingAt()) {
            return Optional.empty();
        }
        int to = value.end();
        if (kind == ValueKind.NAME) {
            Matcher end = endOfName.matcher(plain).region(from, to);
            to = end.find() ? end.start() : to;
        }
        String read = kind.tidy(part.substring(from, to));
        return read.isBlank() ? Optional.empty() : Optional.of(read);
    }

    private Pattern pattern(ValueKind kind) {
        Pattern pattern = patterns.get(kind);
        if (pattern == null) {
            throw new IllegalStateException("no pattern for " + kind);
        }
        return pattern;
    }

    /** Where the value begins, -1 when the label is not there. */
    private int behind(String label, List<String> party, String plain) {
        Matcher found = labels.computeIfAbsent(label + party, key -> standing(label, party))
                .matcher(plain);
        return found.find() ? found.end() : -1;
    }

    /** The party may be named behind the label: “Ngày sinh bên nữ: …”. */
    private static Pattern standing(String label, List<String> party) {
        String named = party.stream()
                .map(Plain::letters)
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:\\s*(?:", "))?"));
        return Pattern.compile("(?<![a-z])" + Pattern.quote(Plain.letters(label)) + "(?![a-z])"
                + (party.isEmpty() ? "" : named) + BETWEEN);
    }
}
