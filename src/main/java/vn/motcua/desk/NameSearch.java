package vn.motcua.desk;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;
import vn.motcua.Plain;
import vn.motcua.deadline.WorkingCalendar;

/**
 * How a person is looked for by name, with or without marks, the last word perhaps not yet typed to its end. PostgreSQL looks at the
 * last days first, then at two months, then at everything: who is called as many are is found among the latest at once, and who is
 * found nowhere among them is rare, so that all of them can be read. H2 reads all names.
 */
@Component
class NameSearch {

    /** @param sql about the dossier {@code d} */
    record Condition(String sql, Map<String, Object> values) {}

    private static final int DAYS = 3;
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);

    /** As the index has them. */
    private static final String LETTERS =
            "'ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯưḌḍẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặẸẹẺẻẼẽẾếỀềỂểỄễỆệỈỉỊịỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợỤụỦủỨứỪừỬửỮữỰựỲỳỴỵỶỷỸỹ', "
                    + "'aaaaeeeiioooouuyaaaaeeeiioooouuyaaddiiuuoouuddaaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy'";

    private static final String PLAIN = "lower(translate(d.applicant_name, " + LETTERS + "))";

    private static final String INDEXED = "to_tsvector('simple', " + PLAIN
            + " || ' u' || lower(d.receiving_unit) || ' u' || lower(d.competent_unit) || ' u' || lower(d.holding_unit)"
            + " || ' m' || (extract(year from d.received_on)::int * 12 + extract(month from d.received_on)::int)"
            + " || ' d' || (d.received_on - date '2000-01-01')) @@ to_tsquery('simple', :words)";

    private final Clock clock;
    private final boolean indexed;

    NameSearch(Clock clock, DataSource source) throws SQLException {
        this.clock = clock;
        try (Connection connection = source.getConnection()) {
            this.indexed = connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
        }
    }

    /**
     * One after the other, each finds what the one before does and older ones; none where there is nothing to look for.
     *
     * @param units whose dossiers are wanted; empty for the whole city
     */
    List<Condition> conditions(String name, Optional<Set<String>> units) {
        List<String> words = Arrays.stream(Plain.letters(name).split("[^a-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.isEmpty()) {
            return List.of();
        }
        return indexed ? windows(words, units) : List.of(everywhere(words));
    }

    private List<Condition> windows(List<String> words, Optional<Set<String>> units) {
        List<String> parts = new ArrayList<>(words.subList(0, words.size() - 1));
        parts.add(words.get(words.size() - 1) + ":*");
        units.filter(own -> !own.contains(""))
                .map(own -> own.stream().map(unit -> "u" + unit.toLowerCase(Locale.ROOT)))
                .ifPresent(own -> parts.add(own.collect(Collectors.joining(" | ", "(", ")"))));
        String always = String.join(" & ", parts);
        LocalDate today = WorkingCalendar.local(clock.instant()).toLocalDate();
        return List.of(indexed(always + days(today)), indexed(always + months(YearMonth.from(today))), indexed(always));
    }

    private static String days(LocalDate today) {
        long day = ChronoUnit.DAYS.between(FIRST_DAY, today);
        return IntStream.range(0, DAYS)
                .mapToObj(back -> "d" + (day - back))
                .collect(Collectors.joining(" | ", " & (", ")"));
    }

    private static String months(YearMonth month) {
        int number = month.getYear() * 12 + month.getMonthValue();
        return " & (m" + number + " | m" + (number - 1) + ")";
    }

    private static Condition indexed(String words) {
        return new Condition(INDEXED, Map.of("words", words));
    }

    private static Condition everywhere(List<String> words) {
        Map<String, Object> values = new HashMap<>();
        String sql = IntStream.range(0, words.size())
                .mapToObj(place -> {
                    boolean last = place == words.size() - 1;
                    values.put("word" + place, "% " + words.get(place) + (last ? "%" : " %"));
                    return "concat(' ', " + PLAIN + ", ' ') like :word" + place;
                })
                .collect(Collectors.joining(" and "));
        return new Condition(sql, values);
    }
}
