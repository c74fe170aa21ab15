package vn.motcua.paper.digitisation.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.Plain;

/**
 * Whose a value is, row by row: a heading that names one party begins that party's part, any other row that names one is about that
 * party alone; a row that names several is the head of a table with a column for each.
 */
final class Places {

    private static final int LONGEST_HEADING = 5;

    private final Map<String, List<String>> parties;
    private List<String> columns = List.of();
    private @Nullable String section;
    private @Nullable String ofThisRow;

    Places(Map<String, List<String>> parties) {
        this.parties = parties;
    }

    /** Takes note of a row. */
    void pass(ReadRow row) {
        List<String> named = named(row.plain());
        ofThisRow = named.size() == 1 ? named.get(0) : null;
        if (named.size() > 1) {
            columns = named;
            section = null;
        } else if (named.size() == 1 && row.plain().split("\\s+").length <= LONGEST_HEADING) {
            section = named.get(0);
            columns = List.of();
        }
    }

    /**
     * What the row says about the party, the label included.
     *
     * @param party null for a paper or a value of one person
     */
    Optional<String> part(ReadRow row, @Nullable String party) {
        if (party == null || party.equals(ofThisRow == null ? section : ofThisRow)) {
            return Optional.of(row.text());
        } else if (ofThisRow != null) {
            return Optional.empty();
        }
        int column = columns.indexOf(party);
        List<String> cells = row.cells();
        int from = cells.size() - columns.size() + column;
        if (column < 0 || cells.size() < columns.size() || from >= cells.size()) {
            return Optional.empty();
        }
        String label = cells.size() > columns.size() ? cells.get(0) + " " : "";
        return Optional.of(label + cells.get(from));
    }

    private List<String> named(String plain) {
        List<String> named = new ArrayList<>();
        parties.forEach((party, names) -> {
            if (at(plain, names) >= 0) {
                named.add(party);
            }
        });
        named.sort(Comparator.comparingInt(party -> at(plain, parties.getOrDefault(party, List.of()))));
        return named;
    }

    private static int at(String plain, List<String> names) {
        return names.stream()
                .mapToInt(name -> plain.indexOf(Plain.letters(name)))
                .filter(place -> place >= 0)
                .min()
                .orElse(-1);
    }
}
