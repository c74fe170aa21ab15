package vn.motcua.platform;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A person or program that calls the server, with Basic credentials or logged in to Tasklist. */
final class Caller {

    static final String ENGINE_REST = "/engine-rest";
    static final String TASKLIST = "/camunda/api/engine/engine/default";

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final int port;

    private Caller(int port) {
        this.port = port;
    }

    static Caller anonymous(int port) {
        return new Caller(port);
    }

    static Caller basic(int port, String user, String password) {
        byte[] credentials = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        return new Caller(port)
                .with("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
    }

    static Caller tasklist(int port, String user, String password) {
        return webApplication(port, "tasklist", user, password);
    }

    static Caller webApplication(int port, String application, String user, String password) {
        Caller caller = new Caller(port);
        caller.send("GET", "/camunda/app/" + application + "/default/", "");
        HttpResponse<String> login = caller.send(
                "POST",
                "/camunda/api/admin/auth/user/default/login/" + application,
                "username=" + user + "&password=" + password,
                "application/x-www-form-urlencoded");
        if (login.statusCode() != 200) {
            throw new AssertionError("No login: " + login.statusCode() + " " + login.body() + caller.cookies);
        }
        caller.get("/camunda/app/" + application + "/default/"); // the new session's token
        return caller;
    }

    Caller with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    HttpResponse<String> get(String path) {
        return send("GET", path, "");
    }

    HttpResponse<String> post(String path, String json) {
        return send("POST", path, json);
    }

    HttpResponse<String> send(String method, String path, String json) {
        return send(method, path, json, "application/json");
    }

    HttpResponse<String> send(String method, String path, String body, String type) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .method(method, BodyPublishers.ofString(body))
                .header("Content-Type", type);
        headers.forEach(request::header);
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        try {
            HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
            remember(response);
            return response;
        } catch (Exception e) {
            throw new AssertionError(method + " " + path, e);
        }
    }

    private void remember(HttpResponse<String> response) {
        for (String cookie : response.headers().allValues("Set-Cookie")) {
            String[] pair = cookie.split(";", 2)[0].split("=", 2);
            cookies.put(pair[0], pair[1]);
            if (pair[0].equals("XSRF-TOKEN")) {
                headers.put("X-XSRF-TOKEN", pair[1]);
            }
        }
    }
}
