package vn.motcua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.motcua.Wording;
import vn.motcua.marriage.Couple;
import vn.motcua.marriage.Ward;
import vn.motcua.platform.OfficeClock;
import vn.motcua.supervision.StuckProcess;

/** A supervisor sees in a real browser what has gone wrong, says that it was seen, and has it tried again. */
@InBrowser
class IncidentTests {

    private static final OffsetDateTime BEFORE = OffsetDateTime.parse("2025-11-24T08:05:00+07:00");

    @Autowired
    Ward ward;

    @Autowired
    StuckProcess stuck;

    @Autowired
    JdbcTemplate database;

    @Autowired
    OfficeClock clock;

    private String number = "";

    @BeforeEach
    void aStepIsStuck() {
        ward.at("2025-11-24T08:10");
        number = ward.submit("tiepnhan.thanhkhe", Couple.ofAge());
        stuck.start(number);
    }

    @AfterEach
    void nothingIsStuck() {
        stuck.end(number);
    }

    @Test
    void itIsReadSeenTriedAgainAndMended(Visitor visitor) {
        Page page = visitor.loggedIn("giamsat", "cockpit", "#/su-co");
        Locator line = line(page);
        line.waitFor();
        assertThat(Screen.english(page)).isEmpty();
        assertThat(AccessibilityTests.grave(page, ".mc-board")).isEmpty();
        assertThat(line.textContent())
                .contains("Gửi thông báo cho công dân", "Cần làm:", "Chưa ai xem", "Phường Thanh Khê");
        assertThat(line.locator("a").getAttribute("href")).isEqualTo("/ho-so/" + number);
        page.waitForSelector("a[href='#/su-co'] .mc-badge");

        line.locator("td:last-child summary").dispatchEvent("click");
        line.locator("input").fill("Đã gọi quản trị hệ thống");
        line.locator("text=Đã xem").last().dispatchEvent("click");
        page.waitForSelector("text=Đã ghi là đã xem: 1 sự cố.");
        assertThat(line.textContent()).contains("Đã gọi quản trị hệ thống").doesNotContain("Chưa ai xem");

        stuck.mend(number);
        line.locator("button.mc-first").dispatchEvent("click");
        page.waitForSelector("text=Đã cho thử lại: 1 sự cố.");
        assertThat(line.count()).isZero();
        assertThat(stuck.run(number)).isTrue();
        assertThat(Screen.english(page)).isEmpty();
        assertThat(visitor.complaints()).isEmpty();
    }

    @Test
    void whatNobodyLooksAtStandsOnTopAndIsTriedAgainWithTheOthers(Visitor visitor) {
        clock.pass(Duration.ofDays(6));
        String later = ward.submit("tiepnhan.thanhkhe", Couple.ofAge());
        stuck.start(later);
        clock.pass(Duration.ofDays(1));
        stuck.lookAround();
        try {
            Page page = visitor.loggedIn("giamsat", "cockpit", "#/su-co");
            line(page).waitFor();
            assertThat(page.locator("tr[data-incident]").first().textContent())
                    .contains(number, "Đã báo cấp trên 08:10 01/12/2025");
            assertThat(page.textContent(".mc-fresh")).contains("đã báo cấp trên");
            page.waitForSelector("a[href='#/su-co'] .mc-badge.mc-pressing");
            assertThat(Screen.english(page)).isEmpty();
            assertThat(AccessibilityTests.grave(page, ".mc-board")).isEmpty();

            page.locator("text=sự cố của trang này").dispatchEvent("click");
            page.waitForSelector("text=Đã cho thử lại:");
            assertThat(stuck.job(number).getRetries()).isOne();
            assertThat(stuck.job(later).getRetries()).isOne();
            stuck.run(number);
            stuck.run(later);
            page.locator(".mc-head button").dispatchEvent("click");
            line(page).waitFor();
            assertThat(line(page).textContent())
                    .contains("Thử lại", "Chưa ai xem")
                    .doesNotContain("Đã báo cấp trên");
            assertThat(visitor.complaints()).isEmpty();
        } finally {
            stuck.end(later);
        }
    }

    @Test
    void everyKindIsToldInVietnamese(Visitor visitor) {
        database.update(
                "insert into notice (step_key, dossier_number, audience, template, subject, body, created_at, state, attempts,"
                        + " failure) values (?, ?, 'citizen', 'accepted', '', '', ?, 'NOT_SENT', 5, 'MailSendException')",
                number + "/thu",
                number,
                BEFORE);
        database.update(
                "insert into paper_incident (id, found_at, kind, content, open_mark, dossier_number, sentence)"
                        + " values (?, ?, 'DAMAGED', ?, ?, ?, ?)",
                number,
                BEFORE,
                number,
                number,
                number,
                Wording.say("paper.incident.DAMAGED", "của thành phần “Tờ khai”", number, "a1b2c3"));
        database.update(
                "insert into signature_request (id, version, dossier_number, step, paper, attempt, title, account, signer_name,"
                        + " unit_code, unit_name, requested_at, state, tries, failure) values (?, 0, ?, 'sign', 'result', 1,"
                        + " 'Giấy chứng nhận kết hôn', 'lanhdao', 'Lãnh đạo UBND', '20209', '', ?, 'DECLINED', 0, 'Sai tên đệm')",
                number,
                number,
                BEFORE);
        database.update(
                "insert into consignment (id, version, step_key, dossier_number, order_code, purpose, carrier, sender_unit,"
                        + " sender_name, sender_address, receiver_name, receiver_address, papers, transit_days, transit_basis, state,"
                        + " prepared_at, arrival_due, item_number, item_use, events) values (?, 0, ?, ?, ?, 'RESULT_TO_CITIZEN', 'vnpost',"
                        + " '20209', '', '', '', '', '[]' format json, 2, '', 'LOST', ?, ?, 'EA000000005VN', 1, 0)",
                number,
                number,
                number,
                number,
                BEFORE,
                BEFORE);
        try {
            Page page = visitor.loggedIn("giamsat", "cockpit", "#/su-co");
            line(page).first().waitFor();
            assertThat(line(page).allTextContents()).hasSize(5);
            String all = String.join(" ", line(page).allTextContents());
            assertThat(all)
                    .contains("Thông báo “Hồ sơ được tiếp nhận” không đến được công dân")
                    .contains("đã bị thay đổi hoặc hư hỏng trong kho.")
                    .contains("“Giấy chứng nhận kết hôn”: Lãnh đạo UBND từ chối ký số. Lý do: Sai tên đệm")
                    .contains("Bưu chính báo thất lạc bưu gửi EA000000005VN.");
            assertThat(Screen.english(page)).isEmpty();
            assertThat(AccessibilityTests.grave(page, ".mc-board")).isEmpty();

            Locator notice =
                    page.locator("tr[data-incident]", new Page.LocatorOptions().setHasText("Thông báo không gửi được"));
            notice.locator("td:last-child summary").dispatchEvent("click");
            notice.locator("input").fill("Đã gọi điện cho công dân");
            notice.locator("text=Đã xử lý xong").last().dispatchEvent("click");
            page.waitForSelector("text=Đã ghi là đã xử lý: 1 sự cố.");
            assertThat(line(page).allTextContents()).hasSize(4);
            assertThat(visitor.complaints()).isEmpty();
        } finally {
            for (String table : List.of("notice", "paper_incident", "signature_request", "consignment")) {
                database.update("delete from " + table + " where dossier_number = ?", number);
            }
        }
    }

    @Test
    void itFitsANarrowScreen(Visitor visitor) {
        Page page = visitor.loggedIn("giamsat", "cockpit", "#/su-co", 1024);
        line(page).waitFor();
        assertThat(Screen.overflow(page)).isLessThanOrEqualTo(0);
    }

    /** Of the first page: nothing in the tests is older. */
    private Locator line(Page page) {
        return page.locator("tr[data-incident]", new Page.LocatorOptions().setHasText(number));
    }
}
