package vn.motcua.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Our Vietnamese labels against the English ones that this version of Camunda ships: an upgrade shows here what to translate. */
class WebApplicationLabelTests {

    static final List<String> APPLICATIONS = WebApplicationFiles.APPLICATIONS;

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}");
    private static final Set<String> SAME_IN_BOTH = Set.of("", "<", "<=", ">", ">=", "CSV", "JSON");
    private static final Set<String> DATED = Set.of("tasklist", "cockpit", "admin");

    @ParameterizedTest
    @FieldSource("APPLICATIONS")
    void everyShippedLabelIsOursAndNoOther(String application) {
        assertThat(labels(application, "vi").keySet())
                .containsExactlyInAnyOrderElementsOf(labels(application, "en").keySet());
    }

    @ParameterizedTest
    @FieldSource("APPLICATIONS")
    void noLabelLosesAPlaceholder(String application) {
        Map<String, String> ours = labels(application, "vi");
        labels(application, "en").forEach((key, english) -> assertThat(placeholders(ours.getOrDefault(key, "")))
                .as(key)
                .isEqualTo(placeholders(english)));
    }

    @ParameterizedTest
    @FieldSource("APPLICATIONS")
    void noLabelIsLeftInEnglish(String application) {
        Map<String, String> english = labels(application, "en");
        assertThat(labels(application, "vi")).allSatisfy((key, ours) -> {
            if (!SAME_IN_BOTH.contains(ours)) {
                assertThat(ours).as(key).isNotBlank().isNotEqualTo(english.get(key));
            }
        });
    }

    @ParameterizedTest
    @FieldSource("DATED_APPLICATIONS")
    void datesAreVietnameseAndComplete(String application) {
        JsonNode ours = WebApplicationFiles.locale(application, "vi").get("dateLocales");
        JsonNode english = WebApplicationFiles.locale(application, "en").get("dateLocales");
        assertThat(names(ours)).isEqualTo(names(english));
        english.properties().forEach(part -> {
            assertThat(names(ours.get(part.getKey()))).isEqualTo(names(part.getValue()));
            assertThat(ours.get(part.getKey())).hasSameSizeAs(part.getValue());
        });
        assertThat(ours.at("/months/0").asText()).isEqualTo("tháng 1");
        assertThat(ours.at("/longDateFormat/L").asText()).isEqualTo("DD/MM/YYYY");
        assertThat(ours.at("/relativeTime/past").asText()).isEqualTo("%s trước");
        assertThat(ours.at("/week/dow").asInt()).isEqualTo(1);
    }

    static final List<String> DATED_APPLICATIONS =
            APPLICATIONS.stream().filter(DATED::contains).toList();

    private static Map<String, String> labels(String application, String language) {
        return WebApplicationFiles.labels(application, language);
    }

    private static Set<String> placeholders(String label) {
        var found = PLACEHOLDER.matcher(label).results().map((MatchResult place) -> place.group(1));
        return found.collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> names(JsonNode node) {
        Set<String> names = new TreeSet<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
