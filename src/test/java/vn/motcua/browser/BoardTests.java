package vn.motcua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.marriage.Couple;
import vn.motcua.marriage.Officers;
import vn.motcua.marriage.Ward;
import vn.motcua.supervision.Following;

/** A supervisor at the board in Cockpit, in a real browser. */
@InBrowser
class BoardTests {

    private static final String SUPERVISOR = "giamsat";

    /** Of the columns of the figures, each after the heading that it stands under. */
    private static final String TITLES =
            """
            () => {
              const [first, second] = document.querySelectorAll('.mc-figures thead tr');
              const words = (cell) => cell.textContent.trim();
              const groups = [...first.cells].slice(1).flatMap((cell) => Array(cell.colSpan).fill(words(cell)));
              return [words(first.cells[0]), ...[...second.cells].map((cell, at) => `${groups[at]} – ${words(cell)}`)];
            }""";

    @Autowired
    Ward ward;

    @Autowired
    Officers officers;

    @Autowired
    Following following;

    @Autowired
    RepositoryService models;

    private String late;

    @BeforeEach
    void aMarriageThatWasPromisedForYesterday() {
        ward.at("2026-11-25T08:10");
        late = officers.accepted(Couple.ofAge());
        ward.at("2026-11-26T08:30");
        following.catchUp();
    }

    @Test
    void aLateDossierIsFoundFromTheBoardWithWhoMustAct(Visitor visitor) {
        Page page = board(visitor, 1400);
        choose(page, ".mc-filters label", "Đơn vị giải quyết", "Phường Thanh Khê");
        choose(page, ".mc-filters label", "Thủ tục", "Đăng ký kết hôn");
        assertThat(Screen.english(page)).isEmpty();
        assertThat(AccessibilityTests.grave(page, ".mc-board")).isEmpty();
        page.locator(".mc-table td.mc-overdue button").first().dispatchEvent("click");
        page.waitForSelector("#mc-drill");
        assertThat(page.textContent("#mc-drill")).isEqualTo("Hồ sơ quá hạn");
        Locator line = leafedTo(page, late);
        assertThat(line.textContent()).contains("Số hóa, chuyển hồ sơ", "Tiếp nhận và trả kết quả");
        assertThat(page.textContent(".mc-board")).doesNotContain("Trần Văn");
        line.locator(".mc-hands summary").first().dispatchEvent("click");
        line.locator(".mc-hands li").first().waitFor();
        assertThat(line.locator(".mc-hands").first().textContent()).contains("Cán bộ tiếp nhận", "việc");
        assertThat(AccessibilityTests.grave(page, ".mc-board")).isEmpty();
        assertThat(visitor.complaints()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hồ sơ đến hạn", "Nguy cơ quá hạn"})
    void whatComesAndWhatMayBeLateIsReadable(String view, Visitor visitor) {
        Page page = board(visitor, 1400);
        page.locator(".mc-views button", new Page.LocatorOptions().setHasText(view))
                .dispatchEvent("click");
        page.waitForFunction("() => document.querySelector('.mc-views button[aria-pressed=true]')"
                + " && !document.querySelector('.mc-head button').disabled");
        assertThat(Screen.english(page)).isEmpty();
        assertThat(AccessibilityTests.grave(page, ".mc-board")).isEmpty();
    }

    @Test
    void theFiguresAreReadable(Visitor visitor) {
        Page page = visitor.loggedIn(SUPERVISOR, "cockpit", "#/so-lieu");
        page.waitForSelector(".mc-board .mc-table");
        assertThat(Screen.english(page)).isEmpty();
        assertThat(AccessibilityTests.grave(page, ".mc-board")).isEmpty();
    }

    @Test
    void theHeatMapIsThatOfTheUnitChosen(Visitor visitor) {
        Page page = visitor.loggedIn(SUPERVISOR, "cockpit", "#/process-definition/" + marriage() + "/runtime");
        page.waitForSelector(".mc-heat-panel select option:has-text('Phường Thanh Khê')", attached());
        page.waitForSelector(".mc-heat");
        choose(page, ".mc-heat-panel label", "Đơn vị giải quyết", "Phường Thanh Khê");
        page.waitForSelector(".mc-heat-panel caption:has-text('Hồ sơ do Phường Thanh Khê giải quyết')", attached());
        page.waitForSelector(".djs-overlays[data-container-id=digitise-dossier] .mc-heat");
        choose(page, ".mc-heat-panel label", "Đơn vị giải quyết", "Xã Tam Mỹ");
        page.waitForFunction(
                "() => !document.querySelector('.djs-overlays[data-container-id=digitise-dossier] .mc-heat')");
        assertThat(page.textContent(".mc-heat-panel")).doesNotContain("chỉ có từ ngày");
        assertThat(page.locator(".mc-heat-panel [role=alert]").count()).isZero();
        assertThat(AccessibilityTests.grave(page, ".mc-heat-panel")).isEmpty();
        assertThat(visitor.complaints()).isEmpty();
    }

    private String marriage() {
        return models.createProcessDefinitionQuery()
                .processDefinitionKey("marriage-registration")
                .latestVersion()
                .singleResult()
                .getId();
    }

    private static Page.WaitForSelectorOptions attached() {
        return new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED);
    }

    @Test
    void theFileHasTheTitlesOfThePage(Visitor visitor) {
        Page page = visitor.loggedIn(SUPERVISOR, "cockpit", "#/so-lieu");
        page.waitForSelector(".mc-figures");
        String file = page.request()
                .get(page.evaluate("() => document.querySelector('a[href*=\".csv\"]').href")
                        .toString())
                .text();
        assertThat(List.of(
                        file.substring(1, file.indexOf('\r')).replace("\"", "").split(";")))
                .isEqualTo(page.evaluate(TITLES));
    }

    @Test
    void aPhoneShowsWholeDossiers(Visitor visitor) {
        Page page = board(visitor, 390);
        page.locator(".mc-tile.mc-overdue button").dispatchEvent("click");
        page.waitForSelector(".mc-cards tbody tr");
        assertThat(page.evaluate("() => { const list = document.querySelector('.mc-cards').parentElement;"
                        + " return list.scrollWidth - list.clientWidth; }"))
                .isEqualTo(0);
        assertThat(AccessibilityTests.grave(page, ".mc-board")).isEmpty();
        Page heat = visitor.loggedIn(SUPERVISOR, "cockpit", "#/process-definition/" + marriage() + "/runtime", 390);
        heat.waitForSelector(".mc-heat-panel");
        assertThat((int) heat.evaluate("() => document.querySelector('.djs-container').clientWidth"))
                .isGreaterThan(250);
    }

    @Test
    void aLongNameLeavesTheHeaderItsOneLine(Visitor visitor) {
        Page page = visitor.loggedIn(SUPERVISOR, "cockpit", "#/process-definition/" + marriage() + "/runtime", 1024);
        page.waitForSelector("[cam-widget-header] .account:has-text('Giám sát –')");
        // A hundred incidents make the entry as wide as it gets.
        page.evaluate(
                "() => { document.querySelectorAll('[cam-widget-header] .mc-badge').forEach((badge) => badge.remove());"
                        + " const entry = [...document.querySelectorAll('[cam-widget-header] a')].find((link) => link.textContent.includes('Sự cố'));"
                        + " entry.insertAdjacentHTML('beforeend', '<span class=\"mc-badge\">120</span>'); }");
        assertThat((int) page.evaluate("() => document.querySelector('[cam-widget-header]').clientHeight"))
                .isLessThan(80);
    }

    @Test
    void aNarrowScreenNeedsNoScrollingSideways(Visitor visitor) {
        assertThat(Screen.overflow(board(visitor, 1024))).isLessThanOrEqualTo(0);
    }

    private static Page board(Visitor visitor, int width) {
        Page page = visitor.loggedIn(SUPERVISOR, "cockpit", "#/thoi-han", width);
        page.waitForSelector(".mc-board .mc-table");
        return page;
    }

    private static void choose(Page page, String labels, String label, String option) {
        page.locator(labels, new Page.LocatorOptions().setHasText(label))
                .locator("select")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(option));
    }

    /** The most pressing stand first; others' dossiers may stand before ours. */
    private static Locator leafedTo(Page page, String number) {
        page.waitForSelector(".mc-pages");
        Locator line = page.locator("tr", new Page.LocatorOptions().setHasText(number));
        Locator next = page.locator(".mc-pages button", new Page.LocatorOptions().setHasText("Trang sau"));
        for (int leaf = 2; line.count() == 0 && next.isEnabled(); leaf++) {
            next.dispatchEvent("click");
            page.waitForSelector(".mc-pages span:has-text('Trang " + leaf + "/')");
        }
        return line;
    }
}
