package vn.motcua.desk;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;

/** A person who reads and writes the notes of dossiers. */
record Notebook(String person, int port) {

    ResponseEntity<JsonNode> reads(String dossier) {
        return call(HttpMethod.GET, notes(dossier), null);
    }

    ResponseEntity<JsonNode> writes(String dossier, String content) {
        return call(HttpMethod.POST, notes(dossier), Map.of("content", content));
    }

    ResponseEntity<JsonNode> asks(String path) {
        return call(HttpMethod.GET, path, null);
    }

    ResponseEntity<JsonNode> call(HttpMethod method, String path, @Nullable Object body) {
        return new TestRestTemplate()
                .withBasicAuth(person, "MotCua@2026")
                .exchange("http://localhost:" + port + path, method, new HttpEntity<>(body), JsonNode.class);
    }

    static String notes(String dossier) {
        return "/api/dossiers/" + dossier + "/notes";
    }
}
