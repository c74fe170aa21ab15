package vn.motcua.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.task.Task;
import vn.motcua.platform.DemoAccounts;
import vn.motcua.scenario.Hands;

/** The officers of a scenario, each at a PC: they find their step in the work list, take it, fill its form and send it. */
final class OfficersAtScreens implements Hands {

    private static final int MOST_PAGES = 40;

    private final Visitor visitor;
    private final DemoAccounts accounts;
    private final FormService forms;
    private final Map<String, Page> screens = new HashMap<>();

    OfficersAtScreens(Visitor visitor, DemoAccounts accounts, FormService forms) {
        this.visitor = visitor;
        this.accounts = accounts;
        this.forms = forms;
    }

    @Override
    public void complete(Task task, String group, Map<String, Object> values) {
        String officer = officer(group);
        Page page = screens.computeIfAbsent(officer, who -> visitor.loggedIn(who, "tasklist", "#/viec"));
        openAnew(page);
        Locator line = found(page, task.getId());
        line.locator("input[type=checkbox]").dispatchEvent("click");
        page.locator(".mc-bulk button", new Page.LocatorOptions().setHasText("Nhận việc"))
                .dispatchEvent("click");
        page.waitForSelector("text=Đã nhận 1 việc.");
        line.locator("a").dispatchEvent("click");
        FormOnScreen form = new FormOnScreen(page, schema(task.getId()));
        form.fill(values);
        form.complete();
        page.waitForURL("**/#/viec*");
    }

    private static void openAnew(Page page) {
        page.evaluate("() => { location.hash = '#/lam-thay'; }");
        page.waitForSelector("#mc-stand-title");
        page.evaluate("() => { location.hash = '#/viec'; }");
    }

    /** The newest stand first; the steps of other tests may stand before ours. */
    private static Locator found(Page page, String task) {
        page.waitForSelector(".mc-table");
        page.waitForResponse(
                answer -> answer.url().contains("/api/work-items?"),
                () -> page.selectOption(".mc-filters label:nth-of-type(2) select", "newest"));
        page.waitForSelector(".mc-work:not(:has(.mc-pager)), .mc-pager span:has-text('Trang 1 ')");
        Locator line = page.locator("tr[data-task='" + task + "']");
        for (int leaf = 1; leaf < MOST_PAGES; leaf++) {
            Locator next = page.locator(".mc-pager button:has-text('Trang sau')");
            Screen.await(page, () -> line.count() > 0 || next.count() > 0);
            if (line.count() > 0) {
                return line;
            }
            next.dispatchEvent("click");
            page.waitForSelector(".mc-pager span:has-text('Trang " + (leaf + 1) + " ')");
        }
        throw new AssertionError("the step is not in the work list");
    }

    private String officer(String group) {
        return accounts.list().stream()
                .filter(account -> account.groups().contains(group))
                .map(DemoAccounts.Account::id)
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody has an account in " + group));
    }

    private JsonNode schema(String task) {
        try (InputStream form = forms.getDeployedTaskForm(task)) {
            return new ObjectMapper().readTree(form);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
