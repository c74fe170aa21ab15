package vn.motcua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The four applications of Camunda in our dress. */
@InBrowser
class WebApplicationsTests {

    @Test
    void anOfficerLogsIn(Visitor visitor) {
        Page page = visitor.open("/camunda/app/tasklist/default/");
        page.fill("input[type=text]", "tiepnhan.bana");
        page.fill("input[type=password]", visitor.password());
        page.press("input[type=password]", "Enter");
        page.waitForSelector(".start-process-action");
        assertThat(page.title()).contains("Một Cửa");
        // Camunda asks for the name after it has drawn the rest.
        Screen.await(page, () -> page.textContent("header, [cam-widget-header]").contains("Cán bộ tiếp nhận"));
    }

    @ParameterizedTest
    @CsvSource({"tiepnhan.bana, tasklist", "giamsat, cockpit", "quantri, admin", "giamsat, welcome"})
    void everyScriptLoadsAndNothingIsMissing(String person, String application, Visitor visitor) {
        Page page = visitor.loggedIn(person, application, "");
        Screen.settle(page);
        assertThat(visitor.complaints()).isEmpty();
        assertThat(page.getAttribute("html", "lang")).isEqualTo("vi");
        assertThat(page.textContent(".ce-eol-banner")).contains("Một Cửa chạy trên Camunda 7 bản cộng đồng");
        assertThat(page.textContent("[cam-widget-footer]")).contains("Camunda Platform");
    }

    @ParameterizedTest
    @CsvSource({
        "tiepnhan.bana, tasklist, ''",
        "giamsat, cockpit, ''",
        "giamsat, cockpit, #/processes",
        "giamsat, cockpit, #/decisions",
        "giamsat, cockpit, #/tasks",
        "giamsat, cockpit, #/batch",
        "quantri, admin, ''",
        "quantri, admin, #/users",
        "quantri, admin, #/groups",
        "quantri, admin, #/user-create",
        "quantri, admin, #/authorization?resource=0",
        "quantri, admin, #/system?section=system-settings-general",
        "giamsat, welcome, ''"
    })
    void noEnglishIsLeft(String person, String application, String place, Visitor visitor) {
        Page page = visitor.loggedIn(person, application, place);
        Screen.settle(page);
        assertThat(Screen.english(page)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"tasklist", "cockpit", "admin", "welcome"})
    void whoIsNotLoggedInReadsVietnamese(String application, Visitor visitor) {
        Page page = visitor.open("/camunda/app/" + application + "/default/");
        page.waitForSelector("input[type=password]");
        Screen.settle(page);
        assertThat(Screen.english(page)).isEmpty();
        assertThat(page.evaluate("() => getComputedStyle(document.querySelector('.login-logo'), '::before').content"))
                .isEqualTo("\"Một Cửa\"");
    }

    @ParameterizedTest
    @CsvSource({"tiepnhan.bana, tasklist", "giamsat, cockpit", "quantri, admin", "giamsat, welcome"})
    void aSmallOfficeScreenNeedsNoScrollingSideways(String person, String application, Visitor visitor) {
        Page page = visitor.loggedIn(person, application, "", 1024);
        Screen.settle(page);
        assertThat(Screen.overflow(page)).isZero();
    }

    @Test
    void anOfficerMayPrintHereAndInANewTab(Visitor visitor) {
        Page page = visitor.loggedIn("tiepnhan.bana", "tasklist", "");
        Screen.settle(page);
        Page tab = page.waitForPopup(() -> page.evaluate("() => { window.open('/kiem-tra-chu-ky', '_blank'); }"));
        tab.waitForLoadState();
        tab.evaluate("() => window.print()");
        page.evaluate("() => window.print()");
        assertThat(visitor.complaints()).isEmpty();
    }
}
