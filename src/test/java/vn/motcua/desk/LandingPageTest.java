package vn.motcua.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import vn.motcua.OnH2;
import vn.motcua.platform.DemoAccounts;

@OnH2
class LandingPageTest {

    @Autowired
    TestRestTemplate http;

    @Autowired
    DemoAccounts accounts;

    @Autowired
    IdentityService identity;

    @Autowired
    SpringTemplateEngine templates;

    @Test
    void allFiftyAccountsAreShownWithTheirOnePassword() {
        String page = http.getForObject("/", String.class);
        assertThat(accounts.list()).hasSize(50);
        assertThat(page).contains("<code>" + accounts.password() + "</code>", "Dữ liệu thử nghiệm");
        assertThat(accounts.list()).allSatisfy(account -> assertThat(page)
                .contains("<code>" + account.id() + "</code>", account.role(), "<caption>" + account.place()));
    }

    @Test
    void everyAccountShownCanLogIn() {
        assertThat(accounts.list()).allMatch(account -> identity.checkPassword(account.id(), accounts.password()));
    }

    @Test
    void thePageLeadsToEveryApplicationAndHoldsNoScriptNorInlineStyle() {
        var answer = http.getForEntity("/", String.class);
        assertThat(answer.getHeaders().getFirst("Content-Security-Policy")).doesNotContain("unsafe-inline");
        assertThat(answer.getBody())
                .contains("lang=\"vi\"")
                .contains("/camunda/app/tasklist/default/", "/camunda/app/cockpit/default/")
                .contains("/camunda/app/admin/default/", "/api/docs", "/actuator/health")
                .doesNotContain("<script", "<style", "style=\"");
    }

    @Test
    void theStyleSheetIsServedWithoutLogin() {
        var sheet = http.getForEntity("/css/landing.css", String.class);
        assertThat(sheet.getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(sheet.getHeaders().getContentType()).isNotNull().matches(MediaType.valueOf("text/css")::includes);
    }

    @Test
    void withoutTheDemonstrationNoAccountIsShownAndThePageSaysWhomToAsk() {
        String page = templates.process("landing", new Context(Locale.forLanguageTag("vi"), Map.of("demo", false)));
        assertThat(page)
                .contains("Tài khoản do bộ phận quản trị hệ thống")
                .doesNotContain("tiepnhan", "Mật khẩu chung", "Dữ liệu thử nghiệm");
    }
}
