package vn.motcua.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import vn.motcua.Wording;

/** Somebody logged in at one of the web applications, as a browser is. */
final class Session {

    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();

    private Session(String address) {
        this.address = address;
    }

    static Session of(String address, String person, String password, String application) {
        Session session = new Session(address);
        String home = "/camunda/app/" + application + "/default/";
        session.get(home);
        HttpResponse<String> login = session.send(
                "POST",
                "/camunda/api/admin/auth/user/default/login/" + application,
                "username=" + person + "&password=" + password,
                "application/x-www-form-urlencoded");
        if (login.statusCode() != 200) {
            throw new CityRefused(Wording.say("bench.desk.no-login", person, login.statusCode()));
        }
        session.get(home);
        return session;
    }

    Map<String, String> cookies() {
        return Map.copyOf(cookies);
    }

    HttpResponse<String> get(String path) {
        return send("GET", path, "", "application/json");
    }

    HttpResponse<String> post(String path, String json) {
        return send("POST", path, json, "application/json");
    }

    private HttpResponse<String> send(String method, String path, String body, String type) {
        try {
            HttpResponse<String> response = client.send(request(method, path, body, type), BodyHandlers.ofString());
            response.headers().allValues("Set-Cookie").forEach(this::remember);
            return response;
        } catch (IOException e) {
            throw new IllegalStateException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    HttpRequest request(String method, String path, String body, String type) {
        String all = cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        return HttpRequest.newBuilder(URI.create(address + path))
                .method(method, BodyPublishers.ofString(body))
                .header("Content-Type", type)
                .header("Cookie", all)
                .header("X-XSRF-TOKEN", cookies.getOrDefault("XSRF-TOKEN", ""))
                .build();
    }

    private void remember(String cookie) {
        String[] pair = cookie.split(";", 2)[0].split("=", 2);
        cookies.put(pair[0], pair[1]);
    }
}
