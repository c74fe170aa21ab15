package vn.motcua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.marriage.Couple;
import vn.motcua.marriage.Ward;

/** A leader lets one officer stand in for another, in a real browser. */
@InBrowser
class StandInTests {

    @Autowired
    Ward ward;

    @Autowired
    TaskService tasks;

    private String number;

    @BeforeEach
    void theAbsentOfficerHasAStepInHand() {
        ward.at("2027-12-21T08:10");
        number = ward.submit("tiepnhan.bana", Couple.with("receivingUnit", "20308", "competentUnit", "20308"));
        tasks.setAssignee(ward.task(number, "check-intake").getId(), "tiepnhan.bana");
    }

    @Test
    void theWorkGoesOverAndComesBack(Visitor visitor) {
        Page leader = visitor.loggedIn("lanhdao.bana", "tasklist", "#/lam-thay");
        leader.waitForSelector("form.mc-fields");
        assertThat(Screen.english(leader)).isEmpty();
        leader.selectOption("select[name=absent]", "tiepnhan.bana");
        leader.selectOption("select[name=substitute]", "hotich.bana");
        leader.fill("input[name=from]", "21122027");
        leader.fill("input[name=to]", "24/12/2027");
        leader.fill("input[name=reason]", "Nghỉ phép");
        leader.dispatchEvent("form.mc-fields button[type=submit]", "click");
        Locator line = leader.locator("tr", new Page.LocatorOptions().setHasText("Đang xử lý thay"));
        line.waitFor();
        assertThat(line.textContent()).contains("Nghỉ phép", "08:00 21/12/2027 – 17:00 24/12/2027");
        assertThat(AccessibilityTests.grave(leader, ".mc-work")).isEmpty();
        assertThat(ward.task(number, "check-intake").getAssignee()).isEqualTo("hotich.bana");

        Page substitute = visitor.loggedIn("hotich.bana", "tasklist", "");
        substitute.waitForSelector(".mc-tabs");
        substitute
                .locator(".mc-tabs button", new Page.LocatorOptions().setHasText("Của tôi"))
                .dispatchEvent("click");
        substitute
                .locator("tr[data-task]", new Page.LocatorOptions().setHasText(number))
                .waitFor();

        leader.onDialog(Dialog::accept);
        line.locator("button").dispatchEvent("click");
        leader.waitForSelector("text=Đã kết thúc; việc chưa xong đã về người cũ.");
        assertThat(ward.task(number, "check-intake").getAssignee()).isEqualTo("tiepnhan.bana");
    }
}
