package vn.motcua.live;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.Set;

/** An open page of an officer. */
final class Listener implements AutoCloseable {

    private final HttpResponse<InputStream> answer;
    private final BufferedReader lines;

    Listener(int port, String officer) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/events"));
        if (!officer.isEmpty()) {
            String secret = officer + ":MotCua@2026";
            request.header(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(secret.getBytes(StandardCharsets.UTF_8)));
        }
        answer = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofInputStream());
        lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
    }

    int status() {
        return answer.statusCode();
    }

    String type() {
        return answer.headers().firstValue("Content-Type").orElse("");
    }

    /** The topics that were told up to this one. */
    Set<String> toldUntil(String last) throws IOException {
        Set<String> told = new LinkedHashSet<>();
        for (String line = lines.readLine(); line != null && !told.contains(last); line = lines.readLine()) {
            if (line.startsWith("event:")) {
                told.add(line.substring("event:".length()));
                if (told.contains(last)) {
                    return told;
                }
            }
        }
        return told;
    }

    /** Whether the server has ended the line, after whatever it said before. */
    boolean ended() throws IOException {
        String line = lines.readLine();
        while (line != null) {
            line = lines.readLine();
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
