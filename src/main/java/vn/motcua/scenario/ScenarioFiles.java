package vn.motcua.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The scenarios beside the procedures: in the analyst's directory, or on the class path with the packaged procedures. */
final class ScenarioFiles {

    private static final Pattern SCENARIO = Pattern.compile("processes/([^/]+)/scenarios/([^/]+)\\.ya?ml$");
    private static final Pattern PROCEDURE = Pattern.compile("processes/([^/]+)/[^/]+\\.bpmn$");

    private final TreeMap<String, ScenarioFile> files = new TreeMap<>();
    static final String SHARED = "shared";

    private final Set<String> slugs = new TreeSet<>();
    private final Set<String> parts = new TreeSet<>();

    private ScenarioFiles() {}

    /** @param directory that holds {@code processes/}; null for the class path */
    static ScenarioFiles read(@Nullable Path directory) {
        String location = directory == null
                ? "classpath:procedures/"
                : directory.toAbsolutePath().toUri().toString();
        ScenarioFiles all = new ScenarioFiles();
        var resolver = new PathMatchingResourcePatternResolver();
        try {
            for (Resource model : resolver.getResources(location + "processes/*/*.bpmn")) {
                all.match(PROCEDURE, model).ifPresent(found -> all.slugs.add(found.group(1)));
            }
            all.slugs.remove(SHARED);
            for (Resource part : resolver.getResources(location + "processes/" + SHARED + "/*.bpmn")) {
                all.parts.add(String.valueOf(part.getFilename()).replace(".bpmn", ""));
            }
            for (String ending : List.of("yaml", "yml")) {
                for (Resource scenario : resolver.getResources(location + "processes/*/scenarios/*." + ending)) {
                    String text = scenario.getContentAsString(StandardCharsets.UTF_8);
                    all.match(SCENARIO, scenario).ifPresent(found -> all.add(found, text));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private java.util.Optional<Matcher> match(Pattern pattern, Resource resource) throws IOException {
        String path = URLDecoder.decode(resource.getURL().getPath().replace("+", "%2B"), StandardCharsets.UTF_8);
        Matcher matcher = pattern.matcher(path);
        return matcher.find() ? java.util.Optional.of(matcher) : java.util.Optional.empty();
    }

    private void add(Matcher found, String text) {
        String slug = found.group(1);
        files.put(Footprints.key(slug, found.group(2)), new ScenarioFile(slug, found.group(2), found.group(), text));
    }

    /** The procedures of these folders. */
    Set<String> slugs() {
        return slugs;
    }

    /** Ids of the shared parts: they have no scenarios of their own, those of the procedures that call them pass them. */
    Set<String> parts() {
        return parts;
    }

    Collection<ScenarioFile> of(String slug) {
        return files.values().stream().filter(file -> file.slug().equals(slug)).toList();
    }

    /** @param name {@code id} in this folder, or {@code slug/id} */
    ScenarioFile find(String slug, Word name) {
        String key = name.text().contains("/") ? name.text() : Footprints.key(slug, name.text());
        ScenarioFile file = files.get(key);
        if (file == null) {
            List<String> known = name.text().contains("/")
                    ? List.copyOf(files.keySet())
                    : of(slug).stream().map(ScenarioFile::id).toList();
            throw name.wrong("no-scenario", name.text(), Nearest.hint(name.text(), known));
        }
        return file;
    }
}
