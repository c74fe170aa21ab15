package vn.motcua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.marriage.Ward;

/** An officer receives a couple at the counter, in a real browser. */
@InBrowser
class ReceptionTests {

    private static final String OFFICER = "tiepnhan.thanhkhe";
    private static final String HOME = "Phường Thanh Khê, thành phố Đà Nẵng";

    @Autowired
    Ward ward;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void aMorning() {
        database.sql("delete from reception_page").update();
        database.sql("delete from reception_draft").update();
        ward.at("2026-11-25T08:10");
    }

    @Test
    void theKeyboardAloneTakesACoupleInUpToFormOne(Visitor visitor) {
        Page page = chosen(visitor, 1400);
        declare(page);
        page.keyboard().press("Control+Enter");
        page.waitForSelector(".mc-outlook");
        assertThat(page.textContent(".mc-outlook"))
                .contains("17:00 thứ Tư, ngày 25/11/2026", "trong ngày làm việc", "Miễn");
        focused(page, "Tiếp nhận hồ sơ");
        assertThat(AccessibilityTests.grave(page, ".mc-reception")).isEmpty();
        page.keyboard().press("Enter");
        focused(page, "In giấy tiếp nhận (mẫu 01)");
        assertThat(Screen.english(page)).isEmpty();
        assertThat(AccessibilityTests.grave(page, ".mc-reception")).isEmpty();
        Page form = page.waitForPopup(() -> page.keyboard().press("Enter"));
        form.waitForLoadState();
        assertThat(form.url()).contains("/documents/", "print=true");
        assertThat(form.textContent("body"))
                .as("the browser's viewer, and no refusal")
                .isBlank();
        String number = page.textContent("#mc-done-title .mc-number");
        assertThat(ward.status(number)).isEqualTo("Được tiếp nhận");
        assertThat(ward.documents(number)).contains("receipt");
        assertThat(visitor.complaints()).isEmpty();
    }

    @Test
    void whatIsWrongIsSaidAtItsFieldAndTheFirstIsReached(Visitor visitor) {
        Page page = chosen(visitor, 1400);
        page.keyboard().press("Control+Enter");
        page.waitForSelector("#mc-values-applicantName-error");
        page.waitForFunction("() => document.activeElement.id === 'mc-values-applicantName'");
        assertThat(page.textContent("#mc-values-brideBirthDate-error")).contains("mục bắt buộc");
        assertThat(page.textContent("#mc-papers-error")).contains("mục bắt buộc");
        assertThat(AccessibilityTests.grave(page, ".mc-reception")).isEmpty();
        page.keyboard().type("T");
        page.waitForSelector(
                "#mc-values-applicantName-error",
                new Page.WaitForSelectorOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
    }

    @Test
    void whatIsUnfinishedIsOfferedAtAnotherPc(Visitor visitor) {
        Page page = chosen(visitor, 1400);
        page.waitForResponse(
                answer -> answer.request().method().equals("PUT")
                        && answer.request().postData().contains("Trần Văn Thử")
                        && answer.ok(),
                () -> page.keyboard().type("Trần Văn Thử"));
        Page other = visitor.loggedIn(OFFICER, "tasklist", "#/tiep-nhan");
        other.waitForSelector(".mc-unfinished");
        assertThat(other.textContent(".mc-unfinished")).contains("Đang tiếp nhận dở", "Đăng ký kết hôn", "Trần V. T.");
        assertThat(AccessibilityTests.grave(other, ".mc-reception")).isEmpty();
        other.locator(".mc-unfinished button").first().focus();
        other.keyboard().press("Enter");
        other.waitForSelector(".mc-form");
        assertThat(other.inputValue("#mc-values-applicantName")).isEqualTo("Trần Văn Thử");
        assertThat((int) other.evaluate(
                        "() => Object.values(localStorage).filter(value => value.includes('Trần')).length"))
                .isZero();
    }

    @Test
    void aScannedPageIsBroughtToItsPaper(Visitor visitor) {
        Page page = chosen(visitor, 1400);
        page.setInputFiles(
                ".mc-papers li:nth-child(2) input[type=file]",
                new com.microsoft.playwright.options.FilePayload(
                        "căn cước.jpg", "image/jpeg", vn.motcua.paper.Scans.jpeg(300, 200)));
        page.waitForSelector(".mc-files li");
        assertThat(page.textContent(".mc-files li")).contains("căn cước.jpg", "1 trang");
        assertThat(page.isChecked("#mc-paper-identity")).isTrue();
        assertThat(page.textContent("#mc-papers-missing")).doesNotContain("tùy thân");
        page.waitForFunction("() => document.querySelector('.mc-thumb img')?.naturalWidth > 0");
        page.dispatchEvent(".mc-thumb", "click");
        page.waitForFunction("() => document.querySelector('.mc-pages img')?.naturalWidth > 0");
        assertThat(page.textContent(".mc-pages")).contains("Trang 1/1");
        assertThat(AccessibilityTests.grave(page, ".mc-reception")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1024})
    void itNeedsNoScrollingSideways(int width, Visitor visitor) {
        Page page = chosen(visitor, width);
        assertThat(Screen.overflow(page)).isZero();
        assertThat(
                        (int)
                                page.evaluate(
                                        "() => { const at = document.querySelector('.mc-reception'); return at.scrollWidth - at.clientWidth; }"))
                .isZero();
    }

    /** The procedure is found without accents and chosen by Enter. */
    private static Page chosen(Visitor visitor, int width) {
        Page page = visitor.loggedIn(OFFICER, "tasklist", "#/tiep-nhan", width);
        page.waitForSelector("[role=option]:nth-child(2)");
        page.locator("#mc-procedure").focus();
        page.keyboard().type("ket hon");
        page.waitForFunction("() => document.querySelectorAll('[role=option]').length === 1");
        page.keyboard().press("Enter");
        page.waitForFunction("() => document.activeElement.id === 'mc-values-applicantName'");
        return page;
    }

    private static void declare(Page page) {
        type(page, "Trần Văn Thử", "048095001234", "0905123456", "", "12 Điện Biên Phủ, phường Thanh Khê");
        tick(page);
        type(page, "Trần Văn Thử", "14031995", "048095001234", "", "", "", HOME, "");
        type(page, "Lê Thị Mẫu", "2/7/1998", "048198004321", "", "", "", HOME, "");
        List.of(
                        "mc-paper-declaration-form",
                        "mc-paper-identity",
                        "mc-check-identityConfirmed",
                        "mc-check-papersComplete")
                .forEach(each -> {
                    reach(page, each);
                    page.keyboard().press("Space");
                });
    }

    private static void type(Page page, String... said) {
        for (String each : said) {
            page.keyboard().type(each);
            page.keyboard().press("Tab");
        }
    }

    private static void tick(Page page) {
        page.keyboard().press("Space");
        page.keyboard().press("Tab");
    }

    /** By the Tab key, as somebody without a mouse. */
    private static void reach(Page page, String id) {
        for (int steps = 0; steps < 40; steps++) {
            if (id.equals(page.evaluate("() => document.activeElement.id"))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError(id + " cannot be reached by the Tab key");
    }

    private static void focused(Page page, String button) {
        page.waitForFunction("said => document.activeElement.textContent.trim() === said", button);
    }
}
