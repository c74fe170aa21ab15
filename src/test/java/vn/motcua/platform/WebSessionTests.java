package vn.motcua.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.OnH2;

@OnH2
class WebSessionTests {

    @Autowired
    DemoAccounts accounts;

    @LocalServerPort
    int port;

    @Test
    void whoIsLoggedInAtTasklistIsKnownToTheApi() {
        assertThat(Caller.anonymous(port).get("/api/dossiers").statusCode()).isEqualTo(401);
        Caller officer = Caller.tasklist(port, "tiepnhan.bana", accounts.password());
        var answer = officer.get("/api/dossiers");
        assertThat(answer.statusCode()).isEqualTo(200);
        // The browser's other requests are on their way under the session's name.
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void aChangeMustBringTheTokenOfTheSession() {
        Caller officer = Caller.tasklist(port, "tiepnhan.bana", accounts.password());
        String nowhere = "/api/dossiers/H17.1-260101-0000/messages";
        assertThat(officer.send("POST", nowhere, "{}").statusCode()).isIn(400, 404, 422);
        assertThat(officer.with("X-XSRF-TOKEN", "guessed")
                        .send("POST", nowhere, "{}")
                        .statusCode())
                .isEqualTo(401);
        assertThat(officer.with("X-XSRF-TOKEN", "")
                        .send("POST", "/api/documents/verify", "{}")
                        .statusCode())
                .as("open to anybody")
                .isNotIn(401, 403);
    }

    @Test
    void pagesBesideTheWebApplicationsLearnTheTokenOfTheirSession() {
        assertThat(Caller.anonymous(port).get("/api/session").statusCode()).isEqualTo(401);
        assertThat(Caller.basic(port, "tiepnhan.bana", accounts.password())
                        .get("/api/session")
                        .body())
                .isEqualTo("{\"token\":null}");
        Caller officer = Caller.tasklist(port, "tiepnhan.bana", accounts.password());
        String token = officer.get("/api/session").body().replaceAll("^.*:\"|\"}$", "");
        assertThat(token).hasSizeGreaterThan(20);
        String nowhere = "/api/dossiers/H17.1-260101-0000/messages";
        assertThat(officer.with("X-XSRF-TOKEN", token)
                        .send("POST", nowhere, "{}")
                        .statusCode())
                .isIn(400, 404, 422);
    }

    @Test
    void theTemplateLibraryIsWhereOurPagesLookForIt() {
        String lit = Caller.anonymous(port).get("/js/lit.js").body();
        var files = java.util.regex.Pattern.compile("'(/webjars/[^']+)'").matcher(lit);
        assertThat(files.results().map(found -> found.group(1))).hasSize(3).allSatisfy(file -> assertThat(
                        Caller.anonymous(port).get(file).statusCode())
                .as(file)
                .isEqualTo(200));
    }
}
