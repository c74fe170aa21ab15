package vn.motcua.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.OnH2;

/** A script that is missing blanks all of Cockpit. */
@OnH2
class PagesTest {

    private static final Pattern IMPORT = Pattern.compile("from '(/[^']+)'|^import '(/[^']+)'", Pattern.MULTILINE);
    private static final String ENTRY = "/camunda/app/cockpit/scripts/motcua/board.js";

    @LocalServerPort
    int port;

    @Test
    void everyScriptOfTheBoardIsThereAndLight() throws Exception {
        assertThat(get("/camunda/app/cockpit/scripts/config.js").body()).contains("scripts/motcua/board.js");
        Deque<String> open = new ArrayDeque<>(Set.of(ENTRY));
        Set<String> seen = new HashSet<>();
        int bytes = 0;
        while (!open.isEmpty()) {
            String script = open.pop();
            if (seen.add(script)) {
                HttpResponse<String> answer = get(script);
                assertThat(answer.statusCode()).as(script).isEqualTo(200);
                bytes += script.startsWith("/webjars/") ? 0 : answer.body().length();
                IMPORT.matcher(answer.body())
                        .results()
                        .forEach(found ->
                                open.push(String.valueOf(found.group(1) == null ? found.group(2) : found.group(1))));
            }
        }
        assertThat(seen).contains("/js/board/deadlines.js", "/js/board/figures.js", "/js/board/heat.js", "/js/lit.js");
        assertThat(bytes).isLessThan(80_000);
        assertThat(get("/css/board.css").statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                .build(),
                        BodyHandlers.ofString());
    }
}
