package vn.motcua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Camunda Forms inside Tasklist. */
@InBrowser
class FormTests {

    private static final String DRAFT = "{\"applicantName\":\"Nguyễn Văn A\"}";

    @Test
    void aFormSaysInVietnameseWhatIsMissing(Visitor visitor) {
        Page page = marriageForm(visitor);
        page.locator(".modal-footer .btn-primary").dispatchEvent("click");
        page.waitForSelector(".fjs-form-field-error");
        assertThat(page.locator(".fjs-form-field-error").allTextContents())
                .isNotEmpty()
                .allSatisfy(said -> assertThat(said).isEqualTo("Cần điền mục này."));
        assertThat(Screen.english(page)).isEmpty();
    }

    @Test
    void theCalendarOfAFormIsVietnamese(Visitor visitor) {
        Page page = marriageForm(visitor);
        page.locator(".fjs-form-field-datetime input").first().focus();
        page.waitForSelector(".flatpickr-calendar.open");
        assertThat(page.textContent(".flatpickr-calendar.open .flatpickr-monthDropdown-months"))
                .startsWith("Tháng 1Tháng 2");
        assertThat(page.textContent(".flatpickr-calendar.open .flatpickr-weekdays")
                        .replaceAll("\\s", ""))
                .isEqualTo("T2T3T4T5T6T7CN");
        assertThat(page.getAttribute(".flatpickr-day.today", "aria-label")).matches("(Thứ|Chủ) \\S+ \\d+/\\d+/\\d{4}");
    }

    @Test
    void noDraftStaysInTheBrowser(Visitor visitor) {
        Page page = visitor.loggedIn("tiepnhan.bana", "tasklist", "");
        Screen.settle(page);
        keepDraft(page, "window.localStorage.setItem");
        assertThat(drafts(page)).isZero();
        keepDraft(page, "cleanFrame().localStorage.setItem"); // as an older version, or another tab, has left it
        assertThat(drafts(page)).isEqualTo(2);
        page.reload();
        Screen.settle(page);
        assertThat(drafts(page)).isZero();
    }

    @Test
    void aDraftIsGoneWithTheLogOut(Visitor visitor) {
        Page page = visitor.loggedIn("tiepnhan.bana", "tasklist", "");
        Screen.settle(page);
        keepDraft(page, "cleanFrame().localStorage.setItem");
        page.locator("[ng-click=\"logout()\"]").first().dispatchEvent("click");
        page.waitForSelector("input[type=password]");
        assertThat(drafts(page)).isZero();
    }

    private static void keepDraft(Page page, String keep) {
        page.evaluate(
                "draft => { const cleanFrame = () => document.body.appendChild(document.createElement('iframe')).contentWindow;"
                        + " for (const key of ['camForm:1', 'camunda-form:1']) " + keep + "(key, draft); }",
                DRAFT);
    }

    private static int drafts(Page page) {
        return (int) page.evaluate(
                "() => Object.keys(localStorage).filter(key => /^(camForm|camunda-form):/.test(key)).length");
    }

    private static Page marriageForm(Visitor visitor) {
        Page page = visitor.loggedIn("tiepnhan.bana", "tasklist", "");
        Screen.settle(page);
        page.locator(".start-process-action a").dispatchEvent("click");
        page.locator(".modal-body a", new Page.LocatorOptions().setHasText("Đăng ký kết hôn"))
                .first()
                .dispatchEvent("click");
        page.waitForSelector(".fjs-container input");
        return page;
    }
}
