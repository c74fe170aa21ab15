package vn.motcua.dossier;

import java.util.Objects;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Unit;
import vn.motcua.authority.Units;

/** Repeated when the list of units changes: the row that a numbering of a unit or an office locks. */
@Component
class SeriesRows implements JavaMigration {

    private final Units units;

    SeriesRows(Units units) {
        this.units = units;
    }

    @Override
    public @Nullable MigrationVersion getVersion() {
        return null;
    }

    @Override
    public String getDescription() {
        return "series of each unit";
    }

    @Override
    public Integer getChecksum() {
        return Objects.hash(units.everywhere().map(Unit::code).toArray());
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) {
        var database = new JdbcTemplate(new SingleConnectionDataSource(context.getConnection(), true));
        var present = database.queryForList("select unit_code from dossier_series", String.class);
        units.everywhere()
                .map(Unit::code)
                .filter(code -> !present.contains(code))
                .forEach(code -> database.update("insert into dossier_series (unit_code) values (?)", code));
    }
}
