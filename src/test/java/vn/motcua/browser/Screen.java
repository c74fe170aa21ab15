package vn.motcua.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.WaitForFunctionOptions;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

/** What a person sees of a page. */
public final class Screen {

    private static final String SEEN =
            """
            () => {
              const seen = new Set();
              const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (texts.nextNode()) {
                const said = texts.currentNode.data.trim();
                const at = texts.currentNode.parentElement;
                if (said && at && !at.closest('script, style') && at.getClientRects().length) seen.add(said);
              }
              for (const name of ['placeholder', 'title', 'aria-label', 'alt'])
                for (const at of document.querySelectorAll('[' + name + ']'))
                  if (at.getClientRects().length) seen.add(at.getAttribute(name).trim());
              return [...seen, document.title];
            }""";

    private static final String QUIET =
            "() => !document.querySelector('.app-splash') && document.body.innerText.trim().length > 80"
                    + " && !/Đang tải|\\{\\{/.test(document.body.innerText)";

    /** Words that only an English screen shows; names of Camunda and of models are none of them. */
    private static final Pattern ENGLISH =
            Pattern.compile("(?U)\\b(?:[Tt]he|[Aa]nd|[Yy]ou|[Yy]our|[Nn]ot|[Ii]s|[Ff]or|[Ww]ith|ago|Log in|Log out"
                    + "|Login|Username|Password|Loading|Search|Select|Filter|Start|Task|Tasks|Claim|Comment|History|Diagram|Save"
                    + "|Complete|Created|Due|Process|Instance|Definition|Deployments?|Running|Failed|Users?|Groups?|Tenants?"
                    + "|Authorizations?|System|Settings|Profile|Edit|Delete|Close|Cancel|Add|Remove|Show|Hide|Date|Time|Field|Value"
                    + "|Required|January|February|March|April|June|July|August|September|October|November|December|Mon|Tue|Wed"
                    + "|Fri|Sat|Sun|Yesterday|Today|Tomorrow|Increment|Decrement|zoom|null|undefined|Dashboard|Cockpit|Tasklist"
                    + "|Welcome|migrate|Keyboard|Shortcuts)\\b|^ALL$|^ACCESS$|^READ|^[A-Z]+(?:_[A-Z]+)+$");

    /** Whether what stands there is what stood there the last three times that this wait asked. */
    private static final String STILL =
            """
            waiting => {
              const said = document.body.innerText;
              const before = window.mcStill || {};
              const times = before.waiting === waiting && before.said === said ? before.times + 1 : 0;
              window.mcStill = { waiting, said, times };
              return times >= 3;
            }""";

    private static final double PATIENCE = 30_000;

    private Screen() {}

    /** Waits until the application has drawn itself. */
    public static void settle(Page page) {
        page.waitForFunction(QUIET, null, new WaitForFunctionOptions().setTimeout(60_000));
        page.waitForFunction(
                STILL,
                String.valueOf(System.nanoTime()),
                new WaitForFunctionOptions().setTimeout(60_000).setPollingInterval(100));
    }

    /** Until what is asked is so, while the page goes on. */
    static void await(Page page, BooleanSupplier state) {
        page.waitForCondition(state, new Page.WaitForConditionOptions().setTimeout(PATIENCE));
    }

    @SuppressWarnings("unchecked")
    public static List<String> texts(Page page) {
        return (List<String>) page.evaluate(SEEN);
    }

    public static List<String> english(Page page) {
        return texts(page).stream().filter(text -> ENGLISH.matcher(text).find()).toList();
    }

    /** By how many pixels the page is wider than the window. */
    public static int overflow(Page page) {
        return (int) page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
    }
}
