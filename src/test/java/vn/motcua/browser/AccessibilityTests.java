package vn.motcua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages that anyone may open, for anyone. */
@InBrowser
class AccessibilityTests {

    private static final Set<String> GRAVE = Set.of("serious", "critical");

    @ParameterizedTest
    @ValueSource(strings = {"/", "/tra-cuu", "/kiem-tra-chu-ky"})
    void axeFindsNothingGrave(String path, Visitor visitor) {
        assertThat(grave(visitor.open(path))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/tra-cuu", "/kiem-tra-chu-ky"})
    void aPhoneNeedsNoScrollingSideways(String path, Visitor visitor) {
        assertThat(Screen.overflow(visitor.open(path, 390))).isZero();
    }

    static List<String> grave(Page page) {
        return grave(new AxeBuilder(page));
    }

    /** Of a part of ours in a page of another's. */
    static List<String> grave(Page page, String part) {
        return grave(new AxeBuilder(page).include(part));
    }

    private static List<String> grave(AxeBuilder axe) {
        return axe.analyze().getViolations().stream()
                .filter(found -> GRAVE.contains(found.getImpact()))
                .map(AccessibilityTests::say)
                .toList();
    }

    private static String say(Rule found) {
        return found.getId() + ": " + found.getHelp() + " "
                + found.getNodes().stream().map(node -> node.getTarget()).toList();
    }
}
