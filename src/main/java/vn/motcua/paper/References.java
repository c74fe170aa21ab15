package vn.motcua.paper;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Every column of the database that refers to a kept file, read from its foreign keys: no list that could be forgotten. What is
 * registered late has no foreign key; its owners name their columns.
 */
@Component
class References {

    static final String TABLE = "kept_file";

    private final SingletonSupplier<List<Column>> columns;

    References(DataSource database, List<FileOwner> owners) {
        this.columns = SingletonSupplier.of(() -> Stream.concat(
                        read(database).stream(),
                        owners.stream()
                                .flatMap(owner -> owner.columns().stream())
                                .map(Column::of))
                .toList());
    }

    /** A condition on {@code kept_file k} that nothing refers to it. */
    String none() {
        return columns().stream()
                .map(column -> "not exists (select 1 from %s r where r.%s = k.sha256)"
                        .formatted(column.table(), column.name()))
                .collect(Collectors.joining(" and "));
    }

    List<Column> columns() {
        return columns.obtain();
    }

    private static List<Column> read(DataSource database) {
        try {
            return JdbcUtils.extractDatabaseMetaData(database, References::read);
        } catch (MetaDataAccessException e) {
            throw new IllegalStateException("The references to kept files cannot be read", e);
        }
    }

    private static List<Column> read(DatabaseMetaData database) throws SQLException {
        Connection connection = database.getConnection();
        String table = database.storesUpperCaseIdentifiers() ? TABLE.toUpperCase(Locale.ROOT) : TABLE;
        List<Column> columns = new ArrayList<>();
        try (ResultSet keys = database.getExportedKeys(connection.getCatalog(), connection.getSchema(), table)) {
            while (keys.next()) {
                columns.add(new Column(keys.getString("FKTABLE_NAME"), keys.getString("FKCOLUMN_NAME")));
            }
        }
        return List.copyOf(columns);
    }

    record Column(String table, String name) {

        static Column of(String named) {
            int dot = named.indexOf('.');
            return new Column(named.substring(0, dot), named.substring(dot + 1));
        }
    }
}
