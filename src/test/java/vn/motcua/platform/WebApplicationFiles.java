package vn.motcua.platform;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The files of Camunda's four web applications, the shipped ones and ours, as the class path has them. */
final class WebApplicationFiles {

    static final List<String> APPLICATIONS = List.of("tasklist", "cockpit", "admin", "welcome");

    private static final String ROOT = "META-INF/resources/webjars/camunda/app/";
    private static final ObjectMapper JSON = new ObjectMapper();

    private WebApplicationFiles() {}

    static boolean exists(String application, String file) {
        return loader().getResource(ROOT + application + "/" + file) != null;
    }

    static String text(String application, String file) {
        return read(ROOT + application + "/" + file);
    }

    static String read(String path) {
        try (InputStream in = loader().getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException(path + " is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\uFEFF", "");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static JsonNode locale(String application, String language) {
        try {
            return JSON.readTree(text(application, "locales/" + language + ".json"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Map<String, String> labels(String application, String language) {
        Map<String, String> labels = new TreeMap<>();
        locale(application, language)
                .get("labels")
                .properties()
                .forEach(label -> labels.put(label.getKey(), label.getValue().asText()));
        return labels;
    }

    private static ClassLoader loader() {
        return WebApplicationFiles.class.getClassLoader();
    }
}
