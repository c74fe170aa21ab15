package vn.motcua.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The templates and the days from which they hold: {@code receipt.html} from the beginning, {@code receipt@2026-07-01.html} from
 * that day on. A name that is no such day stops the start-up.
 */
@Component
class TemplateVersions {

    /** The first day of a template without one in its name. */
    static final LocalDate FROM_THE_BEGINNING = LocalDate.of(1945, 9, 2);

    private static final String ENDING = ".html";

    private final Map<String, TreeMap<LocalDate, String>> versions = new TreeMap<>();

    TemplateVersions() {
        this("templates/documents/");
    }

    TemplateVersions(String folder) {
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath:" + folder + "*" + ENDING)) {
                String name = Objects.requireNonNull(file.getFilename());
                add(name.substring(0, name.length() - ENDING.length()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String file) {
        int at = file.indexOf('@');
        String name = at < 0 ? file : file.substring(0, at);
        LocalDate from = at < 0 ? FROM_THE_BEGINNING : LocalDate.parse(file.substring(at + 1));
        versions.computeIfAbsent(name, first -> new TreeMap<>()).put(from, file);
    }

    /** Names without days. */
    Set<String> names() {
        return new TreeSet<>(versions.keySet());
    }

    /** @param file without its ending */
    record Version(LocalDate from, String file) {}

    /** @throws IllegalArgumentException when there is no such template, or none that early */
    Version inForce(String name, LocalDate day) {
        Map.Entry<LocalDate, String> version =
                versions.getOrDefault(name, new TreeMap<>()).floorEntry(day);
        if (version == null) {
            throw new IllegalArgumentException("No template %s on %s".formatted(name, day));
        }
        return new Version(version.getKey(), version.getValue());
    }
}
