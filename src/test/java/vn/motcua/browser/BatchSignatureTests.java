package vn.motcua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.document.Document;
import vn.motcua.document.Documents;
import vn.motcua.marriage.Couple;
import vn.motcua.marriage.Officers;
import vn.motcua.marriage.Ward;

/** A leader signs several results at once from the work list, or one beside its papers, in a real browser. */
@InBrowser
class BatchSignatureTests {

    private static final String LEADER = "lanhdao.thanhkhe";

    @Autowired
    Ward ward;

    @Autowired
    Officers officers;

    @Autowired
    Documents documents;

    private String one;
    private String two;
    private String refusal;

    @BeforeEach
    void threeDossiersWaitForTheLeader() {
        ward.at("2027-12-22T08:10");
        one = officers.registered(Couple.ofAge());
        two = officers.registered(Couple.ofAge());
        refusal = officers.digitised(Couple.ofAge());
        officers.examine(refusal, "related", true);
    }

    @Test
    void whatIsPickedIsReadBeforeItIsSignedAndTheRestSaysWhyNot(Visitor visitor) {
        Page page = visitor.loggedIn(LEADER, "tasklist", "");
        page.waitForSelector(".mc-table");
        page.selectOption(".mc-filters label:nth-of-type(2) select", "newest");
        List.of(one, two, refusal)
                .forEach(number -> line(page, number).locator("input").dispatchEvent("click"));
        press(page, "Ký số…");
        page.waitForSelector("#mc-sign");
        assertThat(page.textContent(".mc-bulk .mc-inline")).contains("Ký số kết quả của 3 hồ sơ", one, two, refusal);
        assertThat(page.locator(".mc-signed li").allTextContents())
                .anyMatch(said -> said.startsWith(one) && said.contains("Đăng ký kết hôn"));
        assertThat(ward.openSteps(one)).as("not before the leader agrees").contains("sign-certificate");
        assertThat(AccessibilityTests.grave(page, ".mc-work")).isEmpty();
        press(page, "Đồng ý ký");
        page.waitForSelector("text=Đã ký số 2 việc; 1 việc không thực hiện được.");
        assertThat(page.textContent(".mc-notice")).contains("phải ký từng hồ sơ");
        Screen.await(page, () -> line(page, one).count() == 0 && line(page, two).count() == 0);
        assertThat(line(page, refusal).count()).isEqualTo(1);
        assertSigned(one, visitor, page);
        assertSigned(two, visitor, page);
        assertThat(ward.openSteps(refusal)).contains("sign-refusal");
        assertThat(visitor.complaints()).isEmpty();
    }

    @Test
    void oneIsSignedBesideItsPapersWithItsWayOnTheDrawing(Visitor visitor) {
        String step = ward.task(one, "sign-certificate").getId();
        Page page = visitor.loggedIn(LEADER, "tasklist", "#/?task=" + step);
        dossierTab(page);
        pressed(page, "Xem trên sơ đồ quy trình");
        page.waitForSelector(".mc-drawing g.mc-standing[data-element='sign-certificate']");
        assertThat(page.locator(".mc-drawing g.mc-passed[data-element='examine']")
                        .count())
                .isEqualTo(1);
        assertThat(AccessibilityTests.grave(page, ".mc-dossier")).isEmpty();
        pressed(page, "Ký số…");
        page.waitForSelector("text=Ký số kết quả của hồ sơ " + one);
        assertThat(ward.openSteps(one)).as("not before the leader agrees").contains("sign-certificate");
        pressed(page, "Đồng ý ký");
        page.waitForSelector(".mc-work :text('Đã ký số hồ sơ " + one + ".')");
        assertSigned(one, visitor, page);
    }

    @Test
    void aRefusalIsNotSignedBesideItsPapers(Visitor visitor) {
        String step = ward.task(refusal, "sign-refusal").getId();
        Page page = visitor.loggedIn(LEADER, "tasklist", "#/?task=" + step);
        dossierTab(page);
        assertThat(page.locator(".mc-dossier button:has-text('Ký số')").count()).isZero();
        assertThat(page.textContent(".mc-dossier")).contains("đang chờ lãnh đạo ký số");
    }

    private static void dossierTab(Page page) {
        page.waitForSelector(".fjs-form");
        page.locator("li.motcua-dossier a, a:has-text('Hồ sơ')").last().dispatchEvent("click");
        page.waitForSelector(".mc-dossier h2");
    }

    private static void pressed(Page page, String button) {
        page.locator(".mc-dossier button", new Page.LocatorOptions().setHasText(button))
                .first()
                .dispatchEvent("click");
    }

    /** The machine signs with what the leader has agreed to, and the result waits at the counter. */
    private void assertSigned(String number, Visitor visitor, Page page) {
        assertThat(ward.dossier(number).answers("sign-certificate")).containsEntry("signature", "signed");
        assertThat(ward.dossier(number).agreedBy()).contains(LEADER);
        ward.runJobs(number);
        assertThat(ward.status(number)).isEqualTo("Đã xử lý xong");
        visitor.show(page, "/api/dossiers/" + number + "/documents/" + certificate(number) + "/signatures");
        assertThat(page.textContent("body"))
                .contains("Giấy chứng nhận kết hôn", "Hợp lệ: chữ ký đúng", "Lãnh đạo UBND – Thanh Khê");
        assertThat(ward.openSteps(number)).contains("hand-over-result").doesNotContain("sign-certificate");
    }

    private String certificate(String number) {
        return documents.of(number).stream()
                .filter(document -> document.template().equals("marriage-certificate"))
                .map(Document::id)
                .findFirst()
                .orElseThrow();
    }

    private static Locator line(Page page, String number) {
        return page.locator("tr[data-task]", new Page.LocatorOptions().setHasText(number));
    }

    private static void press(Page page, String button) {
        page.locator(".mc-bulk button", new Page.LocatorOptions().setHasText(button))
                .dispatchEvent("click");
    }
}
