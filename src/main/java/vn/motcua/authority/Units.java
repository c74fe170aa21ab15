package vn.motcua.authority;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The 94 units of the city, from {@code data/units.csv}. */
@Component
public class Units {

    private static final int CODE = 0, NAME = 1, TYPE = 2, ID_CODE = 3, ID_CODE_ORIGIN = 4;

    private final Map<String, Unit> byCode;

    public Units() {
        try (var lines = new BufferedReader(new InputStreamReader(
                new ClassPathResource("data/units.csv").getInputStream(), StandardCharsets.UTF_8))) {
            byCode = lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("code,"))
                    .map(Units::read)
                    .collect(Collectors.toMap(Unit::code, unit -> unit, (a, b) -> a, LinkedHashMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException("data/units.csv cannot be read", e);
        }
    }

    private static Unit read(String line) {
        String[] cells = line.split(",", 6);
        boolean synthetic = cells[ID_CODE_ORIGIN].equals("synthetic");
        return new Unit(cells[CODE], cells[NAME], cells[TYPE], cells[ID_CODE], synthetic);
    }

    public Optional<Unit> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** @throws IllegalArgumentException if the city has no such unit */
    public Unit get(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("Không có đơn vị mang mã " + code));
    }

    public Collection<Unit> all() {
        return byCode.values();
    }
}
