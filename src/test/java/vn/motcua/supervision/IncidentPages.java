package vn.motcua.supervision;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;

/** The incidents as somebody reads them and does something about them. */
public record IncidentPages(String who, int port) {

    private static final String API = "/api/supervision/incidents";

    /** Of one dossier and kind, from all pages. */
    public List<JsonNode> of(String dossierNumber, String kind) {
        return all("kind=" + kind).stream()
                .filter(line -> line.path("dossier").asText().equals(dossierNumber))
                .toList();
    }

    public List<JsonNode> all(String question) {
        List<JsonNode> lines = new ArrayList<>();
        JsonNode page;
        int number = 0;
        do {
            page = get("?" + question + "&page=" + number++).getBody();
            page.path("incidents").forEach(lines::add);
        } while (lines.size() < page.path("total").asInt()
                && !page.path("incidents").isEmpty());
        return lines;
    }

    public ResponseEntity<JsonNode> get(String question) {
        return ask(HttpMethod.GET, question, null);
    }

    /** @return what was answered of each */
    public JsonNode act(String what, JsonNode line, String note) {
        return act(what, Map.of("incidents", List.of(key(line)), "note", note))
                .getBody()
                .path(0);
    }

    public ResponseEntity<JsonNode> act(String what, Map<String, ?> body) {
        return ask(HttpMethod.POST, "/" + what, body);
    }

    static Map<String, String> key(JsonNode line) {
        return Map.of("kind", line.path("kind").asText(), "id", line.path("id").asText());
    }

    private ResponseEntity<JsonNode> ask(HttpMethod method, String path, @Nullable Map<String, ?> body) {
        return new TestRestTemplate()
                .withBasicAuth(who, "MotCua@2026")
                .exchange("http://localhost:" + port + API + path, method, new HttpEntity<>(body), JsonNode.class);
    }
}
