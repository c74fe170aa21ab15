package vn.motcua.post;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.URI;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** An officer's program that asks the running server of the post. */
record Officer(String name, int port) {

    private static final TestRestTemplate HTTP = new TestRestTemplate();
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What was answered. */
    record Answer(int status, JsonNode body) {

        String words() {
            return body.path("detail").asText();
        }

        JsonNode lastEvent() {
            JsonNode events = body.path("events");
            return events.path(events.size() - 1);
        }
    }

    Answer list(String query) {
        return get("/api/post/manifest?" + query);
    }

    /** The line of the unit's list of that day; missing when it is not on it. */
    JsonNode line(String query, String orderCode) {
        for (JsonNode line : list(query).body().path("consignments")) {
            if (line.path("orderCode").asText().equals(orderCode)) {
                return line;
            }
        }
        return MissingNode.getInstance();
    }

    Answer troubles() {
        return get("/api/post/troubles");
    }

    Answer reads(String consignment) {
        return get("/api/post/consignments/" + consignment);
    }

    Answer ticksOff(String consignment, String item) {
        return post("/api/post/manifest/" + consignment + "/handed-over", "{\"itemNumber\":\"" + item + "\"}");
    }

    Answer tells(String consignment, String code) {
        return tellsJson(consignment, "{\"code\":\"" + code + "\"}");
    }

    Answer tellsJson(String consignment, String event) {
        return post("/api/post/consignments/" + consignment + "/events", event);
    }

    Answer callsOff(String consignment, String reason) {
        return post("/api/post/consignments/" + consignment + "/cancel", "{\"reason\":\"" + reason + "\"}");
    }

    private Answer get(String path) {
        return answer(HTTP.withBasicAuth(name, "MotCua@2026").getForEntity(address(path), String.class));
    }

    private Answer post(String path, String body) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        return answer(HTTP.withBasicAuth(name, "MotCua@2026")
                .postForEntity(address(path), new HttpEntity<>(body, headers), String.class));
    }

    private static Answer answer(ResponseEntity<String> response) {
        try {
            String body = response.getBody() == null ? "{}" : response.getBody();
            return new Answer(response.getStatusCode().value(), JSON.readTree(body));
        } catch (JsonProcessingException e) {
            throw new AssertionError(response.getBody(), e);
        }
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
