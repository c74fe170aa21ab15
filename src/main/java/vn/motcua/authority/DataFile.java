package vn.motcua.authority;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/** Reads a table of {@code data/}: comments begin with a hash, the first line names the columns, a cell may be quoted. */
public record DataFile(String name) {

    private static final Pattern BETWEEN_CELLS = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

    public List<Map<String, String>> rows() {
        List<String> lines = lines();
        List<String> columns = cells(lines.get(0));
        return lines.stream()
                .skip(1)
                .map(line -> row(columns, cells(line), line))
                .toList();
    }

    private Map<String, String> row(List<String> columns, List<String> cells, String line) {
        if (columns.size() != cells.size()) {
            throw new IllegalStateException("%s: not %d columns in \"%s\"".formatted(name, columns.size(), line));
        }
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            row.put(columns.get(i), cells.get(i));
        }
        return row;
    }

    private static List<String> cells(String line) {
        return BETWEEN_CELLS
                .splitAsStream(line + " ")
                .map(String::strip)
                .map(cell -> cell.startsWith("\"") ? cell.substring(1, cell.length() - 1) : cell)
                .toList();
    }

    private List<String> lines() {
        try (var reader = new BufferedReader(
                new InputStreamReader(new ClassPathResource(name).getInputStream(), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }
}
