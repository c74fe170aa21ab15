package vn.motcua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.marriage.Couple;
import vn.motcua.marriage.Officers;
import vn.motcua.marriage.Ward;
import vn.motcua.supervision.Following;

/** A supervisor reads what became of a dossier, in a real browser. */
@InBrowser
class HistoryTests {

    private static final String SUPERVISOR = "giamsat";

    @Autowired
    Ward ward;

    @Autowired
    Officers officers;

    @Autowired
    Following following;

    @Autowired
    RuntimeService instances;

    private String running;
    private String over;

    @BeforeEach
    void aDossierThatEndedAndOneThatRuns() {
        ward.at("2027-10-18T08:10");
        over = officers.registered(Couple.ofAge());
        officers.sign(over);
        officers.handOver(over);
        running = officers.digitised(Couple.ofAge());
        following.catchUp();
    }

    @Test
    void aFinishedDossierIsFoundWithItsWayOnTheDrawingAndEveryEvent(Visitor visitor) {
        Page page = visitor.loggedIn(SUPERVISOR, "cockpit", "#/lich-su");
        page.waitForSelector(".mc-board .mc-filters .mc-date");
        page.fill(".mc-filters .mc-date input[type=text] >> nth=1", "18/10/2027");
        page.dispatchEvent(".mc-filters .mc-date input[type=text] >> nth=1", "change");
        page.waitForSelector(".mc-table button:has-text('" + over + "')");
        assertThat(Screen.english(page)).isEmpty();
        assertThat(AccessibilityTests.grave(page, ".mc-board")).isEmpty();
        page.dispatchEvent(".mc-table button:has-text('" + over + "')", "click");
        page.waitForSelector("svg.mc-bpmn");
        assertThat(page.locator("svg.mc-bpmn [data-element=sign-certificate].mc-passed")
                        .count())
                .isOne();
        assertThat(page.locator("svg.mc-bpmn [data-element=notify-accepted].mc-passed")
                        .count())
                .isOne();
        assertThat(page.locator("svg.mc-bpmn .mc-standing").count()).isZero();
        assertThat(page.textContent(".mc-board"))
                .contains("đã kết thúc", "Mọi diễn biến", "Số hóa, chuyển hồ sơ", "Lãnh đạo UBND – Thanh Khê")
                .doesNotContain("lanhdao.thanhkhe");
        assertThat(Screen.english(page)).isEmpty();
        assertThat(AccessibilityTests.grave(page, ".mc-board")).isEmpty();
        assertThat(visitor.complaints()).isEmpty();
    }

    @Test
    void aRunningDossierIsFoundByItsNumberAndAnUnknownOneIsTold(Visitor visitor) {
        Page page = visitor.loggedIn(SUPERVISOR, "cockpit", "#/lich-su");
        page.waitForSelector("input[name=number]");
        page.fill("input[name=number]", "20209-271018-9999");
        page.dispatchEvent("form[role=search] button", "click");
        page.waitForSelector(".mc-problem");
        page.fill("input[name=number]", running);
        page.dispatchEvent("form[role=search] button", "click");
        page.waitForSelector("svg.mc-bpmn");
        assertThat(page.locator("svg.mc-bpmn .mc-standing").count()).isOne();
        assertThat(page.textContent(".mc-board")).contains("đang giải quyết", "Chưa xong");
    }

    @Test
    void theViewsOfCockpitTellTheSame(Visitor visitor) {
        var instance = instances
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(running)
                .singleResult();
        Page page = visitor.loggedIn(
                SUPERVISOR,
                "cockpit",
                "#/process-instance/" + instance.getId() + "/runtime?detailsTab=motcua-instance-history");
        page.waitForSelector(".djs-element.mc-went[data-element-id=accept-dossier]", attached());
        openTab(page, "Diễn biến hồ sơ");
        page.waitForSelector(".mc-board svg.mc-bpmn .mc-standing");
        assertThat(AccessibilityTests.grave(page, ".mc-board")).isEmpty();
        Page definition = visitor.loggedIn(
                SUPERVISOR, "cockpit", "#/process-definition/" + instance.getProcessDefinitionId() + "/runtime");
        openTab(definition, "Hồ sơ");
        definition.waitForSelector(".mc-board .mc-table");
        assertThat(AccessibilityTests.grave(definition, ".mc-board")).isEmpty();
    }

    private static Page.WaitForSelectorOptions attached() {
        return new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED);
    }

    private static void openTab(Page page, String label) {
        page.waitForSelector(".nav-tabs a:has-text('" + label + "')");
        page.dispatchEvent(".nav-tabs a:has-text('" + label + "')", "click");
    }
}
