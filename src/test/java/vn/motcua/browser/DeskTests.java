package vn.motcua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.marriage.Couple;
import vn.motcua.marriage.Ward;

/** An officer at the work list and at a dossier, in a real browser. */
@InBrowser
class DeskTests {

    private static final String OFFICER = "tiepnhan.thanhkhe";

    @Autowired
    Ward ward;

    private String first;
    private String second;

    @BeforeEach
    void twoDossiersAtTheCounter() {
        // Later than all that other tests leave behind: the newest stand on the first page.
        ward.at("2027-12-30T08:10");
        first = ward.submit(OFFICER, Couple.ofAge());
        second = ward.submit(OFFICER, Couple.ofAge());
    }

    @Test
    void theWorkListIsWhatAnOfficerSeesFirst(Visitor visitor) {
        Page page = newest(visitor.loggedIn(OFFICER, "tasklist", ""));
        assertThat(line(page, first).textContent())
                .contains("Đăng ký kết hôn", "Kiểm tra hồ sơ", "Chưa ai nhận", "mới");
        assertThat(page.title()).isEqualTo("Danh sách việc · Một Cửa");
        assertThat(Screen.english(page)).isEmpty();
        assertThat(AccessibilityTests.grave(page, ".mc-work")).isEmpty();
        assertThat(visitor.complaints()).isEmpty();
    }

    @Test
    void severalStepsAreTakenAtOnceAndOneIsHandedToAColleague(Visitor visitor) {
        Page page = newest(visitor.loggedIn(OFFICER, "tasklist", ""));
        pick(page, first);
        pick(page, second);
        press(page, "Nhận việc");
        page.waitForSelector("text=Đã nhận 2 việc.");
        assertThat(line(page, first).textContent()).contains("Tôi");
        pick(page, second);
        press(page, "Chuyển cho đồng nghiệp…");
        page.selectOption("#mc-colleague", "tiepnhan2.thanhkhe");
        page.dispatchEvent(".mc-inline button[type=submit]", "click");
        page.waitForSelector("text=Đã chuyển 1 việc.");
        Page colleague = newest(visitor.loggedIn("tiepnhan2.thanhkhe", "tasklist", ""), second);
        press(colleague, "Của tôi");
        line(colleague, second).waitFor();
        assertThat(line(colleague, second).textContent()).contains("Tôi");
    }

    @Test
    void theKeyboardAloneFindsADossierAndOpensItsStep(Visitor visitor) {
        Page page = newest(visitor.loggedIn(OFFICER, "tasklist", ""));
        page.locator(".mc-table a").first().focus();
        page.keyboard().press("j");
        page.keyboard().press("x");
        page.waitForSelector("text=Đã chọn 1 việc");
        page.keyboard().press("/");
        page.keyboard().type(first.substring(first.indexOf('-') + 1));
        page.keyboard().press("Enter");
        Locator found = page.locator(".mc-found a", new Page.LocatorOptions().setHasText(first));
        found.waitFor();
        found.focus();
        page.keyboard().press("Enter");
        page.waitForSelector(".fjs-form");
        assertThat(page.textContent("body")).contains(first);
    }

    @Test
    void whoDictatesTurnsTheKeyOfOneStrokeOff(Visitor visitor) {
        Page page = newest(visitor.loggedIn(OFFICER, "tasklist", ""));
        page.locator(".mc-keys input").dispatchEvent("click");
        page.waitForSelector(".mc-find label:not(:has(kbd))");
        page.locator(".mc-table a").first().focus();
        page.keyboard().press("/");
        assertThat(page.evaluate("() => document.activeElement.id")).isNotEqualTo("mc-find");
        page.reload();
        page.waitForSelector(".mc-table a");
        page.locator(".mc-keys input").dispatchEvent("click");
        page.waitForSelector(".mc-find label kbd");
        page.locator(".mc-table a").first().focus();
        page.keyboard().press("/");
        assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("mc-find");
    }

    @Test
    void nothingIsOfferedThatServesNobodyHere(Visitor visitor) {
        Page page = newest(visitor.loggedIn(OFFICER, "tasklist", ""));
        assertThat(Screen.texts(page)).contains("Tiếp nhận", "Danh sách việc").doesNotContain("Tạo việc");
    }

    @Test
    void theDossierStandsBesideTheForm(Visitor visitor) {
        Page page = newest(visitor.loggedIn(OFFICER, "tasklist", ""));
        line(page, first).locator("a").dispatchEvent("click");
        page.waitForSelector(".fjs-form");
        page.locator("li.motcua-dossier a, a:has-text('Hồ sơ')").last().dispatchEvent("click");
        page.waitForSelector(".mc-dossier h2");
        assertThat(page.textContent(".mc-dossier")).contains(first, "Đăng ký kết hôn");
        assertThat(AccessibilityTests.grave(page, ".mc-dossier")).isEmpty();
    }

    @Test
    void aPhoneShowsTheListWithoutScrollingSideways(Visitor visitor) {
        Page page = newest(visitor.loggedIn(OFFICER, "tasklist", "", 390));
        assertThat(
                        (int)
                                page.evaluate(
                                        "() => { const at = document.querySelector('.mc-work'); return at.scrollWidth - at.clientWidth; }"))
                .isZero();
        assertThat(line(page, first).isVisible()).isTrue();
    }

    private Page newest(Page page) {
        return newest(page, first);
    }

    private static Page newest(Page page, String number) {
        page.waitForSelector(".mc-table");
        page.selectOption(".mc-filters label:nth-of-type(2) select", "newest");
        page.waitForSelector(".mc-table tbody tr:first-child:has-text('-271230-')");
        line(page, number).waitFor();
        return page;
    }

    private static Locator line(Page page, String number) {
        return page.locator("tr[data-task]", new Page.LocatorOptions().setHasText(number));
    }

    private static void pick(Page page, String number) {
        line(page, number).locator("input[type=checkbox]").dispatchEvent("click");
    }

    private static void press(Page page, String button) {
        page.locator(".mc-work button", new Page.LocatorOptions().setHasText(button))
                .first()
                .dispatchEvent("click");
    }
}
