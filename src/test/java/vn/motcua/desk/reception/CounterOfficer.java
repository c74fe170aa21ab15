package vn.motcua.desk.reception;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;

/** An officer's program that receives citizens. */
record CounterOfficer(String name, int port) {

    static final String RECEPTIONS = "/api/receptions";

    /** The id of a new reception. */
    String begins(String procedure) {
        JsonNode begun = body(call(HttpMethod.POST, RECEPTIONS, Map.of("procedure", procedure)));
        return begun.path("id").asText();
    }

    ResponseEntity<JsonNode> saves(String id, Map<String, Object> content) {
        return call(HttpMethod.PUT, RECEPTIONS + "/" + id, content);
    }

    ResponseEntity<JsonNode> previews(String id) {
        return call(HttpMethod.POST, RECEPTIONS + "/" + id + "/preview", null);
    }

    ResponseEntity<JsonNode> accepts(String id, boolean confirmed) {
        return call(HttpMethod.POST, RECEPTIONS + "/" + id + "/accept", Map.of("confirmed", confirmed));
    }

    ResponseEntity<JsonNode> brings(String id, String item, byte[] page) {
        LinkedMultiValueMap<String, Object> form = new LinkedMultiValueMap<>();
        form.add("pages", new ByteArrayResource(page) {
            @Override
            public String getFilename() {
                return "trang.jpg";
            }
        });
        return call(HttpMethod.POST, RECEPTIONS + "/" + id + "/papers/" + item, form);
    }

    List<String> unfinished() {
        return body(call(HttpMethod.GET, RECEPTIONS, null)).path("receptions").findValuesAsText("id");
    }

    ResponseEntity<JsonNode> call(HttpMethod method, String path, @Nullable Object body) {
        return new TestRestTemplate()
                .withBasicAuth(name, "MotCua@2026")
                .exchange("http://localhost:" + port + path, method, new HttpEntity<>(body), JsonNode.class);
    }

    static JsonNode body(ResponseEntity<JsonNode> answer) {
        return Objects.requireNonNull(answer.getBody());
    }
}
