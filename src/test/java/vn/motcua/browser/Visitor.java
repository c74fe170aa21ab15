package vn.motcua.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.WaitUntilState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Someone at a PC: opens pages, logs in, and remembers what the browser complained about. */
public final class Visitor {

    private static final double PATIENCE = 60_000;

    private final Browser browser;
    private final String address;
    private final String password;
    private final Path screens;
    private final List<BrowserContext> seats = new ArrayList<>();
    private final Complaints complaints = new Complaints();

    Visitor(Browser browser, String address, String password, Path screens) {
        this.browser = browser;
        this.address = address;
        this.password = password;
        this.screens = screens;
    }

    /** A page of ours as anyone may open it. */
    public Page open(String path) {
        return show(seat(1400, 900).newPage(), path);
    }

    /** A page of a given size: 1024 is the narrowest office screen, 390 a phone. */
    public Page open(String path, int width) {
        return show(seat(width, 800).newPage(), path);
    }

    /** An application of Camunda with the person logged in, at the part of it that {@code place} names, such as "#/processes". */
    public Page loggedIn(String person, String application, String place) {
        return loggedIn(person, application, place, 1400);
    }

    public Page loggedIn(String person, String application, String place, int width) {
        BrowserContext seat = seat(width, 800);
        String app = "/camunda/app/" + application + "/default/";
        seat.request().get(address + app);
        var answer = seat.request()
                .post(address + "/camunda/api/admin/auth/user/default/login/" + application, as(person, seat));
        if (!answer.ok()) {
            throw new IllegalStateException(person + " may not log in at " + application + ": " + answer.status());
        }
        return show(seat.newPage(), app + place);
    }

    /** Goes on in the same page, by its address. */
    public Page show(Page page, String path) {
        page.navigate(address + path, new Page.NavigateOptions().setWaitUntil(WaitUntilState.LOAD));
        return page;
    }

    public String password() {
        return password;
    }

    /** What the console of the browser called an error and what the server did not give, since the test began. */
    public List<String> complaints() {
        return complaints.list();
    }

    private RequestOptions as(String person, BrowserContext seat) {
        String token = seat.cookies().stream()
                .filter(cookie -> cookie.name.equals("XSRF-TOKEN"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElse("");
        return RequestOptions.create()
                .setHeader("X-XSRF-TOKEN", token)
                .setForm(FormData.create().set("username", person).set("password", password));
    }

    private BrowserContext seat(int width, int height) {
        BrowserContext seat = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setLocale("vi-VN")
                .setTimezoneId("Asia/Ho_Chi_Minh"));
        seat.setDefaultTimeout(PATIENCE);
        seat.onConsoleMessage(complaints::hear);
        seat.onResponse(complaints::hear);
        seats.add(seat);
        return seat;
    }

    /** Keeps a picture of every open page and closes them. */
    void leave() {
        int number = 0;
        for (BrowserContext seat : seats) {
            for (Page page : seat.pages()) {
                number++;
                page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(screens + "-" + number + ".png")));
            }
            seat.close();
        }
    }
}
