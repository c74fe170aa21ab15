package vn.motcua.browser;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;

/** What a browser finds wrong with a page. */
final class Complaints {

    /** How Camunda answers "who am I?" to somebody who is not logged in. */
    private static final String NOBODY_YET = "/camunda/api/admin/auth/user/default";

    private final List<String> all = new ArrayList<>();

    void hear(ConsoleMessage message) {
        boolean failedLoad = message.text().startsWith("Failed to load resource"); // heard below, with its address
        if (message.type().equals("error") && !failedLoad) {
            all.add(message.text());
        }
    }

    void hear(Response response) {
        if (response.status() >= 400 && !response.url().endsWith(NOBODY_YET)) {
            all.add(response.status() + " " + response.url());
        }
    }

    List<String> list() {
        return List.copyOf(all);
    }
}
