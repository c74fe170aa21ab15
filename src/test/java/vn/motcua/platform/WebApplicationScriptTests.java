package vn.motcua.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What config.js names must be there: one missing file and the application stays blank. */
class WebApplicationScriptTests {

    static final List<String> APPLICATIONS = WebApplicationFiles.APPLICATIONS;

    private static final Pattern CUSTOM = Pattern.compile("customScripts:\\s*\\[([^\\]]*)]");
    private static final Pattern QUOTED = Pattern.compile("'([^']+)'");
    private static final Pattern IMPORT = Pattern.compile("(?:import|export)[^'\"]*['\"](/js/[^'\"]+)['\"]");

    @ParameterizedTest
    @FieldSource("APPLICATIONS")
    void everyCustomScriptIsOnTheClassPath(String application) {
        List<String> scripts = customScripts(application);
        assertThat(scripts).contains("scripts/motcua/shell.js").allSatisfy(script -> {
            assertThat(WebApplicationFiles.exists(application, script))
                    .as(script)
                    .isTrue();
            assertImportsExist(WebApplicationFiles.text(application, script));
        });
        assertImportsExist(WebApplicationFiles.text(application, "scripts/config.js"));
    }

    @ParameterizedTest
    @FieldSource("APPLICATIONS")
    void onlyVietnameseIsOffered(String application) {
        assertThat(WebApplicationFiles.text(application, "scripts/config.js"))
                .contains("availableLocales: ['vi'], fallbackLocale: 'vi'");
    }

    @Test
    void allOurScriptTogetherStaysSmall() throws Exception {
        var files = new org.springframework.core.io.support.PathMatchingResourcePatternResolver();
        long bytes = 0;
        for (String place : List.of("static/js", "META-INF/resources/webjars/camunda/app/*/scripts/motcua")) {
            for (var file : files.getResources("classpath*:" + place + "/**/*.js")) {
                bytes += file.contentLength();
            }
        }
        assertThat(bytes).isPositive().isLessThanOrEqualTo(300 * 1024);
    }

    private static void assertImportsExist(String script) {
        assertThat(IMPORT.matcher(script).results().map((MatchResult found) -> found.group(1)))
                .allSatisfy(file -> assertThat(WebApplicationFiles.class.getResource("/static" + file))
                        .as(file)
                        .isNotNull());
    }

    private static List<String> customScripts(String application) {
        var list = CUSTOM.matcher(WebApplicationFiles.text(application, "scripts/config.js"));
        assertThat(list.find()).isTrue();
        return QUOTED.matcher(list.group(1))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
