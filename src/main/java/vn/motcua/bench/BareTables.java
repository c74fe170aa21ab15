package vn.motcua.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** Tables without foreign keys and indexes while millions of rows come in; each is made again as it was, and so checked at once. */
final class BareTables implements AutoCloseable {

    private static final String KEYS =
            """
            select format('alter table %s drop constraint %I', conrelid::regclass, conname),
              format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
            from pg_constraint where contype = 'f' and connamespace = current_schema()::regnamespace
              and (conrelid::regclass::text = any (?) or confrelid::regclass::text = any (?))
            """;

    private static final String INDEXES =
            """
            select format('drop index %I', i.relname), pg_get_indexdef(x.indexrelid)
            from pg_index x join pg_class i on i.oid = x.indexrelid
            where x.indrelid::regclass::text = any (?) and i.relnamespace = current_schema()::regnamespace
              and not exists (select 1 from pg_constraint c where c.conindid = x.indexrelid)
            """;

    private final JdbcTemplate database;
    private final List<String> again = new ArrayList<>();

    BareTables(JdbcTemplate database, Collection<String> tables) {
        this.database = database;
        String[] names = tables.toArray(String[]::new);
        List<Map.Entry<String, String>> all = new ArrayList<>(pairs(KEYS, names, names));
        List<Map.Entry<String, String>> indexes = pairs(INDEXES, (Object) names);
        all.addAll(indexes);
        all.forEach(each -> database.execute(each.getKey()));
        // Indexes first: the keys are checked by them.
        indexes.forEach(each -> again.add(each.getValue()));
        all.stream()
                .map(Map.Entry::getValue)
                .filter(made -> !again.contains(made))
                .forEach(again::add);
    }

    private List<Map.Entry<String, String>> pairs(String question, Object... tables) {
        return database.query(question, (row, number) -> Map.entry(row.getString(1), row.getString(2)), tables);
    }

    @Override
    public void close() {
        again.forEach(database::execute);
    }
}
