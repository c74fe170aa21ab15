package vn.motcua.marriage;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Looks for words in every text and binary column of tables, bytes read as UTF-8 and as UTF-16. */
@Component
class EngineSearch {

    private final JdbcTemplate database;

    EngineSearch(JdbcTemplate database) {
        this.database = database;
    }

    /** Where the words stand in the engine's tables: {@code ACT_RU_VARIABLE.TEXT_: word}. */
    Collection<String> inTheEngine(Collection<String> words) {
        return in("ACT\\_%", words);
    }

    Collection<String> in(String tables, Collection<String> words) {
        Map<String, List<String>> columns = database
                .queryForList(
                        """
                        select table_name, column_name from information_schema.columns
                        where upper(table_name) like ? escape '\\'
                        and (data_type like 'CHARACTER%' or data_type like 'BINARY%' or data_type like 'JSON%')
                        """,
                        tables)
                .stream()
                .collect(Collectors.groupingBy(
                        row -> (String) row.get("TABLE_NAME"),
                        Collectors.mapping(row -> (String) row.get("COLUMN_NAME"), Collectors.toList())));
        Collection<String> found = new TreeSet<>();
        columns.forEach((table, names) -> names.forEach(name ->
                database.query("select \"%s\" from \"%s\" where \"%1$s\" is not null".formatted(name, table), row -> {
                    Object value = row.getObject(1);
                    byte[] bytes = value instanceof String text ? text.getBytes(UTF_8) : row.getBytes(1);
                    words.stream()
                            .filter(word -> holds(bytes, word))
                            .forEach(word -> found.add("%s.%s: %s".formatted(table, name, word)));
                })));
        return found;
    }

    private static boolean holds(byte[] bytes, String word) {
        String raw = new String(bytes, ISO_8859_1);
        return Stream.of(UTF_8, UTF_16BE, UTF_16LE).anyMatch(charset -> raw.contains(encoded(word, charset)));
    }

    private static String encoded(String word, Charset charset) {
        return new String(word.getBytes(charset), ISO_8859_1);
    }
}
