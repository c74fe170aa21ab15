package vn.motcua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.marriage.Couple;
import vn.motcua.marriage.Officers;
import vn.motcua.marriage.Ward;
import vn.motcua.platform.OfficeClock;
import vn.motcua.supervision.Following;

/** Open pages that nobody touches show what others have done, told by the server or without it. */
@InBrowser
class LiveTests {

    /** The browser's clock is put forward: no page is told more often than this. */
    private static final long APART = 31_500;

    /** By then a page that is not told has asked by itself. */
    private static final long ALONE = 71_000;

    private static final String TOLD =
            """
            topic => { window.told = new Promise((say) => {
              const line = new EventSource('/api/events');
              line.addEventListener(topic, () => { line.close(); say(true); });
              window.listening = new Promise((open) => line.addEventListener('open', () => open(true)));
            }); return window.listening; }""";

    /** How the line to the server may be cut. */
    enum Cut {
        BROKEN(Route::abort),
        REFUSED(route -> route.fulfill(new Route.FulfillOptions().setStatus(204)));

        private final Consumer<Route> how;

        Cut(Consumer<Route> how) {
            this.how = how;
        }
    }

    @Autowired
    Ward ward;

    @Autowired
    Officers officers;

    @Autowired
    Following following;

    @Autowired
    OfficeClock clock;

    @BeforeEach
    void aMorning() {
        ward.at("2027-12-23T08:10");
        received();
        following.catchUp();
    }

    @Test
    void theWorkListIsTold(Visitor visitor) {
        Page page = workList(visitor, null);
        page.evaluate(TOLD, "work");
        String number = received();
        page.evaluate("() => window.told");
        assertThat(line(page, number).count()).isZero();
        page.clock().fastForward(APART);
        line(page, number).waitFor();
    }

    @ParameterizedTest
    @EnumSource
    void theWorkListAsksByItselfWhereItIsNotTold(Cut cut, Visitor visitor) {
        Page page = workList(visitor, cut);
        String number = received();
        page.clock().fastForward(ALONE);
        line(page, number).waitFor();
    }

    @Test
    void theBoardIsTold(Visitor visitor) {
        Page page = board(visitor, null);
        int before = receivedToday(page);
        page.evaluate(TOLD, "board");
        received();
        following.catchUp();
        page.evaluate("() => window.told");
        page.clock().fastForward(APART);
        Screen.await(page, () -> receivedToday(page) == before + 1);
    }

    @ParameterizedTest
    @EnumSource
    void theBoardAsksByItselfWhereItIsNotTold(Cut cut, Visitor visitor) {
        Page page = board(visitor, cut);
        int before = receivedToday(page);
        received();
        following.catchUp();
        assertThat(receivedToday(page)).isEqualTo(before);
        page.clock().fastForward(APART);
        Screen.await(page, () -> receivedToday(page) == before + 1);
    }

    private String received() {
        return officers.accepted(Couple.ofAge());
    }

    private static Page workList(Visitor visitor, @Nullable Cut cut) {
        Page page = opened(visitor, cut, "tiepnhan2.thanhkhe", "tasklist", "#/viec");
        page.selectOption(".mc-filters label:nth-of-type(2) select", "newest");
        page.waitForSelector(".mc-table tbody tr:first-child:has-text('-271223-')");
        return page;
    }

    private static Page board(Visitor visitor, @Nullable Cut cut) {
        return opened(visitor, cut, "giamsat", "cockpit", "#/thoi-han");
    }

    /** The page with a clock that can be put forward, drawn and with its line to the server, or without. */
    private static Page opened(Visitor visitor, @Nullable Cut cut, String who, String application, String place) {
        Page page = visitor.loggedIn(who, application, place);
        page.waitForSelector(".mc-table");
        page.clock().install();
        if (cut != null) {
            page.route("**/api/events", cut.how);
        }
        page.waitForRequest("**/api/events", page::reload);
        page.waitForSelector(".mc-table");
        return page;
    }

    private static Locator line(Page page, String number) {
        return page.locator("tr[data-task]", new Page.LocatorOptions().setHasText(number));
    }

    private static int receivedToday(Page page) {
        String tile = page.textContent(".mc-tile:has-text('Tiếp nhận hôm nay') b");
        return Integer.parseInt(tile.replaceAll("\\D", ""));
    }
}
