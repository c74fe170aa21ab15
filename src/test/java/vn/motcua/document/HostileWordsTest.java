package vn.motcua.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.document.print.Pdf;

/** Whatever people type, the step goes on: the paper is sound, and shows what was typed as far as letters can. */
class HostileWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>Trần</b><script>alert(1)</script><style>*{display:none}</style>",
                "</p></body></html><!--",
                "]]>&amp;&#0;&nbsp;&undefined;<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>&e;",
                "<img src=\"file:///etc/passwd\"/><link rel=\"stylesheet\" href=\"http://127.0.0.1:1/x.css\"/>",
                "[[${T(java.lang.Runtime).getRuntime()}]] ${7*7} {title}",
                "url(http://127.0.0.1:1/) ; } @page { size: 1mm } body { font-size: 0 }"
            })
    void markupIsWords(String name) {
        Pdf pdf = named(name);
        assertThat(Inspection.text(pdf)).contains("Người nộp hồ sơ: " + name);
        assertThat(pdf.pages()).isLessThanOrEqualTo(2);
        Inspection.assertKeepsForGood(pdf.bytes());
    }

    @ParameterizedTest
    @CsvSource({
        "Tra\u0302\u0300n Va\u0306n Thu\u031B\u0309, Trần Văn Thử",
        "Lê 😀 Mẫu, Lê □ Mẫu",
        "Nguyễn 漢字 An, Nguyễn □□ An",
        "Trần\u202EnăV\u200B\uFEFF\u0007\u0000\uFFFFThử, TrầnnăVThử",
        "Đinh\tVăn\u3000Ba, Đinh Văn Ba"
    })
    void whatNoFontShowsIsReplacedAndLettersAreComposed(String name, String shown) {
        Pdf pdf = named(name);
        assertThat(Inspection.text(pdf)).contains("Người nộp hồ sơ: " + shown);
        Inspection.assertKeepsForGood(pdf.bytes());
    }

    @Test
    void loneHalvesOfCharactersDoNotStopTheStep() {
        Inspection.assertKeepsForGood(named("Trần \uD83D Thử \uDE00").bytes());
    }

    @Test
    void fiveThousandLettersWithoutABlankRunOverSeveralLines() throws IOException {
        Pdf pdf = named("Ỡ".repeat(5000));
        assertThat(String.join("", Inspection.pages(pdf.bytes()).toString().split("[^Ỡ]+")))
                .hasSize(5000);
        Inspection.assertKeepsForGood(pdf.bytes());
    }

    @Test
    void fiveThousandWordsInAFieldRunOverSeveralPages() {
        Map<String, Object> sample = PressOfTheTest.sample("letter");
        PressOfTheTest.page(sample).put("content", "công dân đề nghị xem xét ".repeat(1000));
        Pdf pdf = PressOfTheTest.print("letter", sample);
        assertThat(pdf.pages()).isGreaterThan(5);
        assertThat(Inspection.text(pdf)).contains("đề nghị xem xét công dân đề nghị");
    }

    @Test
    void aTableOfTwoHundredRowsRepeatsItsHeadOnEveryPageAndPagesAreNumberedFromTheSecond() throws IOException {
        Map<String, Object> sample = PressOfTheTest.sample("register-extract");
        @SuppressWarnings("unchecked")
        Map<String, Object> line = ((List<Map<String, Object>>) Objects.requireNonNull(sample.get("register"))).get(0);
        List<Map<String, Object>> lines = new ArrayList<>();
        IntStream.rangeClosed(1, 200).forEach(number -> {
            Map<String, Object> each = new LinkedHashMap<>(line);
            each.put("number", "H17.20.209-261125-%04d".formatted(number));
            lines.add(each);
        });
        sample.put("register", lines);
        PressOfTheTest.page(sample).put("preview", false);
        Pdf pdf = PressOfTheTest.print("register-extract", sample);
        List<String> pages = Inspection.pages(pdf.bytes());
        assertThat(pages).hasSizeGreaterThan(15);
        assertThat(pages.subList(0, pages.size() - 1))
                .allSatisfy(page -> assertThat(page).contains("Mã hồ sơ", "Người nộp; địa chỉ"));
        assertThat(pages.get(0).strip()).doesNotStartWith("1");
        assertThat(pages.get(1).strip()).startsWith("2");
        assertThat(Inspection.text(pdf)).contains("H17.20.209-261125-0001", "H17.20.209-261125-0200");
        Inspection.assertKeepsForGood(pdf.bytes());
    }

    private static Pdf named(String name) {
        Map<String, Object> sample = PressOfTheTest.sample("receipt");
        Map<String, Object> page = PressOfTheTest.page(sample);
        @SuppressWarnings("unchecked")
        Map<String, Object> applicant =
                new LinkedHashMap<>((Map<String, Object>) Objects.requireNonNull(page.get("applicant")));
        applicant.put("name", name);
        page.put("applicant", applicant);
        return PressOfTheTest.print("receipt", sample);
    }
}
