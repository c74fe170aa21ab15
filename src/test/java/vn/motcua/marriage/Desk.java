package vn.motcua.marriage;

import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** An officer's program that speaks to the running server with name and password. */
final class Desk {

    private final TestRestTemplate http = new TestRestTemplate();

    ResponseEntity<String> post(int port, String officer, String path, String json) {
        return send(port, officer, HttpMethod.POST, path, json);
    }

    ResponseEntity<String> send(int port, String officer, HttpMethod method, String path, String json) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        return http.withBasicAuth(officer, "MotCua@2026")
                .exchange("http://localhost:" + port + path, method, new HttpEntity<>(json, headers), String.class);
    }
}
