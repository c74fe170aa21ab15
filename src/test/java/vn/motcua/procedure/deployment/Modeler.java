package vn.motcua.procedure.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;

/** Deploys as Camunda Modeler does: bare file names, a free name, duplicates filtered. */
record Modeler(TestRestTemplate http, String password) {

    ResponseEntity<JsonNode> deploy(Map<String, String> files) {
        return deploy(files, Map.of());
    }

    /** @param fields what the sender fills in besides */
    ResponseEntity<JsonNode> deploy(Map<String, String> files, Map<String, String> fields) {
        var form = new LinkedMultiValueMap<String, Object>();
        form.add("deployment-name", "bản thử của tôi");
        form.add("deployment-source", "Camunda Modeler");
        form.add("enable-duplicate-filtering", "true");
        files.forEach((name, content) -> form.add(name, file(name, content)));
        fields.forEach(form::set);
        return send(form);
    }

    ResponseEntity<JsonNode> send(LinkedMultiValueMap<String, Object> form) {
        return http.withBasicAuth("phantich", password)
                .postForEntity("/engine-rest/deployment/create", form, JsonNode.class);
    }

    static ByteArrayResource file(String name, String content) {
        return new ByteArrayResource(content.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return name;
            }
        };
    }

    /** The findings of an answer, each {@code severity file}. */
    static java.util.List<String> findings(ResponseEntity<JsonNode> answer) {
        JsonNode findings = java.util.Objects.requireNonNull(answer.getBody()).path("findings");
        return StreamSupport.stream(findings.spliterator(), false)
                .map(finding -> finding.path("severity").textValue() + " "
                        + finding.path("file").textValue())
                .toList();
    }

    static String message(ResponseEntity<JsonNode> answer) {
        return java.util.Objects.requireNonNull(answer.getBody())
                .path("message")
                .asText();
    }
}
