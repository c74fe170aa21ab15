package vn.motcua.authority;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The 94 units of the city, from {@code data/units.csv}, and the offices that decide dossiers, from {@code data/offices.csv}. A
 * unit whose land branch is no such office stops the start-up.
 */
@Component
public class Units {

    private final Map<String, Unit> communes;
    private final Map<String, Unit> offices;

    public Units() {
        offices = read("data/offices.csv", Units::office);
        communes = read("data/units.csv", Units::commune);
        communes.values().forEach(this::landBranch);
    }

    private static Map<String, Unit> read(String file, Function<Map<String, String>, Unit> reader) {
        return new DataFile(file)
                .rows().stream()
                        .map(reader)
                        .collect(Collectors.toMap(Unit::code, unit -> unit, Units::twice, LinkedHashMap::new));
    }

    private static Unit twice(Unit one, Unit other) {
        throw new IllegalStateException("Two units have the code " + one.code() + ": " + other.name());
    }

    private static Unit commune(Map<String, String> row) {
        Locality locality = new Locality(
                cell(row, "difficult").equals("yes"),
                cell(row, "difficult_origin").equals("confirmed"),
                cell(row, "land_branch"));
        boolean idCodeSynthetic = cell(row, "id_code_origin").equals("synthetic");
        return new Unit(
                cell(row, "code"),
                UnitKind.COMMUNE,
                cell(row, "name"),
                cell(row, "type"),
                cell(row, "id_code"),
                idCodeSynthetic,
                false,
                locality);
    }

    private static Unit office(Map<String, String> row) {
        boolean synthetic = cell(row, "origin").equals("synthetic");
        return new Unit(
                cell(row, "code"),
                UnitKind.of(cell(row, "kind")),
                cell(row, "name"),
                "",
                cell(row, "id_code"),
                synthetic,
                synthetic,
                null);
    }

    private static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), () -> "no column " + column);
    }

    /** A unit or an office. */
    public Optional<Unit> find(String code) {
        return Optional.ofNullable(communes.get(code)).or(() -> Optional.ofNullable(offices.get(code)));
    }

    /** @throws UnitUnknown if the city has no such unit or office */
    public Unit get(String code) {
        return find(code).orElseThrow(() -> new UnitUnknown(code));
    }

    /** The 94 that receive citizens. */
    public Collection<Unit> all() {
        return communes.values();
    }

    /** Those that only decide. */
    public Collection<Unit> offices() {
        return offices.values();
    }

    /** The 94 and the offices. */
    public Stream<Unit> everywhere() {
        return Stream.concat(communes.values().stream(), offices.values().stream());
    }

    /** The branch of the land registration office that serves a unit; empty for an office, which is no place. */
    public Optional<Unit> landBranch(Unit unit) {
        return Optional.ofNullable(unit.locality()).map(locality -> branch(unit, locality.landBranch()));
    }

    private Unit branch(Unit unit, String code) {
        return Optional.ofNullable(offices.get(code))
                .filter(office -> office.kind() == UnitKind.LAND_BRANCH)
                .orElseThrow(() ->
                        new IllegalStateException("Land branch of %s: no branch %s".formatted(unit.name(), code)));
    }
}
