package vn.motcua.procedure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The analyst's three folders, by slug. They lie on the class path, or in the directory that {@code MOTCUA_PROCEDURES} names.
 * A file's name is its path inside the folders, so that two files of one name never hide each other.
 */
@Component
public class ProcedureFolders {

    public static final String SHARED = "shared";

    private static final Pattern FILE =
            Pattern.compile("(processes/([^/]+)/[^/]+\\.bpmn|forms/([^/]+)/[^/]+\\.form|dmn/([^/]+)/[^/]+\\.dmn)$");

    private final @Nullable Path directory;
    private final String location;

    public ProcedureFolders(@Value("${motcua.procedures:}") String directory) {
        this.directory = directory.isBlank() ? null : Path.of(directory).toAbsolutePath();
        this.location = this.directory == null
                ? "classpath:procedures/"
                : this.directory.toUri().toString();
    }

    /** Empty when they lie on the class path. */
    public Optional<Path> directory() {
        return Optional.ofNullable(directory);
    }

    public String location() {
        return location;
    }

    /** Files of each slug, {@code shared} first; name to content. */
    public Map<String, SortedMap<String, byte[]>> read() {
        if (directory != null && !Files.isDirectory(directory)) {
            throw new IllegalStateException("Không có thư mục thủ tục %s (MOTCUA_PROCEDURES)".formatted(directory));
        }
        Map<String, SortedMap<String, byte[]>> folders = new TreeMap<>(ProcedureFolders::sharedFirst);
        try {
            for (Resource file : files()) {
                Matcher name = FILE.matcher(file.getURL().getPath().replace("%20", " "));
                if (name.find()) {
                    folders.computeIfAbsent(slug(name), slug -> new TreeMap<>())
                            .put(name.group(1), file.getContentAsByteArray());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Không đọc được thư mục thủ tục " + location, e);
        }
        return folders;
    }

    private List<Resource> files() throws IOException {
        var resolver = new PathMatchingResourcePatternResolver();
        List<Resource> files = new ArrayList<>();
        for (String pattern : List.of("processes/*/*.bpmn", "forms/*/*.form", "dmn/*/*.dmn")) {
            files.addAll(List.of(resolver.getResources(location + pattern)));
        }
        return files;
    }

    private static String slug(Matcher name) {
        for (int folder = 2; folder <= 4; folder++) {
            if (name.group(folder) != null) {
                return name.group(folder);
            }
        }
        throw new IllegalStateException(name.group());
    }

    /** The order in which folders go live. */
    public static int sharedFirst(String one, String other) {
        if (one.equals(SHARED) || other.equals(SHARED)) {
            return Boolean.compare(other.equals(SHARED), one.equals(SHARED));
        }
        return one.compareTo(other);
    }
}
