package vn.motcua.paper;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** An officer's program that uploads, lists and reads the files of papers. */
public record Clerk(String name, int port) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BOUNDARY = "--ranh-gioi-4711";

    /** A file as it is sent. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Page(String name, byte[] content) {}

    /** What was answered. */
    public record Answer(int status, JsonNode body) {

        public String words() {
            return body.path("detail").asText();
        }

        public JsonNode file(int index) {
            return body.path(index);
        }

        /** The paper with this code in a list of papers. */
        public JsonNode paper(String item) {
            for (JsonNode paper : body.path("papers")) {
                if (paper.path("item").asText().equals(item)) {
                    return paper;
                }
            }
            throw new AssertionError(item + " is not in " + body);
        }
    }

    public Answer uploads(String dossier, String item, byte[]... pages) {
        Page[] named = new Page[pages.length];
        for (int i = 0; i < pages.length; i++) {
            named[i] = new Page("trang " + (i + 1) + ".jpg", pages[i]);
        }
        return uploads(dossier, item, named);
    }

    public Answer uploads(String dossier, String item, Page... pages) {
        HttpRequest.Builder request = request(papers(dossier) + "/" + item)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY);
        return answer(request.POST(body(List.of(pages))));
    }

    public Answer lists(String dossier) {
        return get(papers(dossier));
    }

    public Answer takesBack(String href) {
        return answer(request(href).DELETE());
    }

    public HttpResponse<byte[]> reads(String href) throws IOException {
        try {
            return HTTP.send(request(href).build(), BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    public Answer get(String path) {
        return answer(request(path));
    }

    public Answer post(String path) {
        return answer(request(path).POST(BodyPublishers.noBody()));
    }

    private static String papers(String dossier) {
        return "/api/dossiers/" + dossier + "/papers";
    }

    private static BodyPublisher body(List<Page> pages) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (Page page : pages) {
            body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"pages\"; filename=\""
                            + page.name() + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            body.writeBytes(page.content());
            body.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
        }
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return BodyPublishers.ofByteArray(body.toByteArray());
    }

    private HttpRequest.Builder request(String path) {
        byte[] credentials = (name + ":MotCua@2026").getBytes(StandardCharsets.UTF_8);
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
    }

    private static Answer answer(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString());
            String body = response.body().isEmpty() ? "{}" : response.body();
            return new Answer(response.statusCode(), JSON.readTree(body));
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
