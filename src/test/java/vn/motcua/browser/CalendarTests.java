package vn.motcua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.marriage.Couple;
import vn.motcua.marriage.Officers;
import vn.motcua.marriage.Ward;

/** A supervisor amends the calendar in a real browser: first sees whom it concerns, then decides, then takes it back. */
@InBrowser
class CalendarTests {

    @Autowired
    Ward ward;

    @Autowired
    Officers officers;

    private String number;

    @BeforeEach
    void aDossierThatRunsOverTheDay() {
        ward.at("2027-08-09T08:10");
        number = officers.digitised(Couple.ofAge());
        officers.askToVerify(number);
    }

    @Test
    void aDayOffIsPreviewedDecidedAndTakenBack(Visitor visitor) {
        String due = ward.due(number);
        Page page = visitor.loggedIn("giamsat", "cockpit", "#/lich");
        page.waitForSelector("#mc-announcement");
        assertThat(Screen.english(page)).isEmpty();
        assertThat(AccessibilityTests.grave(page, ".mc-board")).isEmpty();
        page.fill("#mc-announcement input[name=source]", "Thông báo số 1 (thử)");
        page.fill("#mc-announcement .mc-date input[type=text]", "11/8/2027");
        page.dispatchEvent("#mc-announcement .mc-date input[type=text]", "change");
        page.fill("#mc-announcement label:has-text('Tên ngày') input", "Nghỉ bão");
        page.dispatchEvent("#mc-announcement button[type=submit]", "click");
        page.waitForSelector("#mc-plan");
        assertThat(page.textContent(".mc-board")).contains(number, "Muộn hơn 1 ngày làm việc", "Chưa có gì thay đổi.");
        assertThat(AccessibilityTests.grave(page, ".mc-board")).isEmpty();
        assertThat(ward.due(number)).isEqualTo(due);

        decide(page);
        assertThat(ward.due(number)).isNotEqualTo(due);
        Locator line = page.locator("tr[data-announcement]").first();
        assertThat(line.textContent()).contains("11/08/2027", "Nghỉ bão", "Thông báo số 1 (thử)", "Toàn thành phố");

        line.locator("input[name=source]").fill("Thông báo số 2 (thử)");
        line.locator("button").dispatchEvent("click");
        page.waitForSelector("#mc-plan");
        assertThat(page.textContent(".mc-board")).contains(number, "Sớm hơn 1 ngày làm việc");
        decide(page);
        assertThat(ward.due(number)).isEqualTo(due);
        assertThat(line.textContent()).contains("Đã bãi bỏ lúc", "Thông báo số 2 (thử)");
        assertThat(visitor.complaints()).isEmpty();
    }

    @Test
    void theHoursOfAUnitArePreviewedDecidedAndTakenBack(Visitor visitor) {
        String due = ward.due(number);
        Page page = visitor.loggedIn("giamsat", "cockpit", "#/lich");
        page.waitForSelector("#mc-hours-form");
        assertThat(page.textContent("section[aria-labelledby=mc-hours]"))
                .contains("Giờ chung của toàn thành phố: 07:30–11:30, 13:00–17:00.");
        page.selectOption("#mc-hours-form select[name=unit]", new SelectOption().setLabel("Phường Thanh Khê"));
        page.fill("#mc-hours-form input[name=from]", "10/08/2027");
        page.dispatchEvent("#mc-hours-form input[name=from]", "change");
        page.fill("#mc-hours-form input[name=afternoonTo]", "16:30");
        page.dispatchEvent("#mc-hours-form input[name=afternoonTo]", "change");
        page.fill("#mc-hours-form input[name=source]", "Quyết định số 3 (thử)");
        assertThat(AccessibilityTests.grave(page, ".mc-board")).isEmpty();
        page.dispatchEvent("#mc-hours-form button[type=submit]", "click");
        page.waitForSelector("#mc-plan");
        assertThat(page.textContent("section[aria-labelledby=mc-plan]"))
                .contains("Phường Thanh Khê làm việc 07:30–11:30, 13:00–16:30 từ ngày 10/08/2027")
                .contains(number, "Sớm hơn 30 phút làm việc", "Chưa có gì thay đổi.");
        assertThat(ward.due(number)).isEqualTo(due);

        decide(page);
        assertThat(ward.due(number)).isNotEqualTo(due);
        Locator line = page.locator("tr[data-hours]").first();
        assertThat(line.textContent()).contains("Phường Thanh Khê", "13:00–16:30", "Quyết định số 3 (thử)");
        assertThat(Screen.english(page)).isEmpty();

        line.locator("input[name=source]").fill("Quyết định số 4 (thử)");
        line.locator("button").dispatchEvent("click");
        page.waitForSelector("#mc-plan");
        assertThat(page.textContent(".mc-board")).contains(number, "Muộn hơn 30 phút làm việc");
        decide(page);
        assertThat(ward.due(number)).isEqualTo(due);
        assertThat(line.textContent()).contains("Đã bãi bỏ lúc", "Quyết định số 4 (thử)");
        assertThat(visitor.complaints()).isEmpty();
    }

    @Test
    void itFitsANarrowScreen(Visitor visitor) {
        Page page = visitor.loggedIn("giamsat", "cockpit", "#/lich", 1024);
        page.waitForSelector("#mc-announcement");
        assertThat(Screen.overflow(page)).isLessThanOrEqualTo(0);
    }

    private static void decide(Page page) {
        page.locator("section[aria-labelledby=mc-plan] .mc-first").dispatchEvent("click");
        page.waitForSelector("#mc-announcement");
        page.waitForSelector("text=Đã tính lại ngày hẹn trả của");
    }
}
