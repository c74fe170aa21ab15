package vn.motcua.paper.digitisation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.Plain;
import vn.motcua.authority.Acting;

/**
 * Finds papers by the words that stand on one page of them, with or without marks, among the dossiers that concern the person who
 * asks: those of the person's units, and all of them for supervisors and administrators.
 */
@Repository
class TextSearch {

    private final JdbcClient database;
    private final Acting acting;
    private final boolean indexed;

    TextSearch(JdbcClient database, Acting acting, DataSource source) throws java.sql.SQLException {
        this.database = database;
        this.acting = acting;
        try (var connection = source.getConnection()) {
            this.indexed = connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
        }
    }

    /**
     * A page on which all the words stand. The words themselves are not told: who wants to read them opens the paper, and that is
     * noted.
     */
    record Hit(String dossier, String procedure, String item, int page) {}

    /** The latest dossiers first. */
    List<Hit> find(String text, int most) {
        List<String> words = Plain.words(text);
        Map<String, Object> values = new HashMap<>();
        List<String> conditions = new ArrayList<>();
        conditions.add(indexed ? byIndex(words, values) : oneByOne(words, values));
        if (!acting.isAdministrator() && !acting.isSupervisor()) {
            Set<String> own = acting.unitCodes();
            values.put("own", own.isEmpty() ? Set.of("") : own);
            conditions.add("(d.receiving_unit in (:own) or d.competent_unit in (:own) or d.holding_unit in (:own))");
        }
        values.put("most", most);
        return database.sql(
                        """
                        select p.dossier_number, d.procedure_slug, p.item, p.page
                        from page_text p join dossier d on d.number = p.dossier_number
                        where %s order by d.submitted_at desc, p.dossier_number, p.item, p.page limit :most
                        """
                                .formatted(String.join(" and ", conditions)))
                .params(values)
                .query((row, line) -> new Hit(row.getString(1), row.getString(2), row.getString(3), row.getInt(4)))
                .list();
    }

    private static String byIndex(List<String> words, Map<String, Object> values) {
        values.put("words", String.join(" ", words));
        return "p.found @@ plainto_tsquery('simple', :words)";
    }

    private static String oneByOne(List<String> words, Map<String, Object> values) {
        return words.stream()
                .map(word -> {
                    String name = "word" + values.size();
                    values.put(name, "% " + word + " %");
                    return "' ' || p.words || ' ' like :" + name;
                })
                .collect(Collectors.joining(" and "));
    }
}
