package vn.motcua.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.OnH2;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Occasion;
import vn.motcua.marriage.Requests;
import vn.motcua.marriage.Ward;
import vn.motcua.procedure.Step;

/** A paper that says of every procedure what only holds of a marriage would be wrong in a citizen's hands. */
@OnH2
class EveryTemplateFitsEveryProcedureTest {

    private static final Pattern OF_MARRIAGE =
            Pattern.compile("kết hôn|hai bên|nam, nữ|tự nguyện|hộ tịch|miễn", Pattern.CASE_INSENSITIVE);

    @Autowired
    Ward ward;

    @Autowired
    IssueDocument issue;

    @Autowired
    Documents documents;

    @Autowired
    Dossiers dossiers;

    @Autowired
    TransactionTemplate transaction;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "apology",
                "appraisal-sheet",
                "consultation-letter",
                "control-slip",
                "draft-result",
                "guidance",
                "handover-record",
                "letter",
                "notice",
                "receipt",
                "refusal",
                "register-extract",
                "result",
                "stop-notice",
                "submission-letter",
                "supplement-request",
                "verification-request"
            })
    void nothingInItIsOfMarriage(String template) {
        String text = issued(template, null, null);
        assertThat(text).doesNotContainPattern(OF_MARRIAGE).contains("Yêu cầu ngoài danh mục thủ tục");
    }

    @Test
    void theResultPrintsWhatWasDeclaredUnderTheHeadingsAndLabelsOfTheStartForm() {
        String text = issued("result", "Giấy xác nhận nuôi ong", "Được nuôi tối đa bốn thùng.");
        assertThat(text)
                .contains("GIẤY XÁC NHẬN NUÔI ONG", "không phải phôi, mẫu chính thức")
                .contains("Nội dung yêu cầu")
                .contains("Việc công dân cần làm\tXác nhận được nuôi ong trên mái nhà")
                .contains("Được nuôi tối đa bốn thùng.")
                .doesNotContain("Người ký:", "048190001111", "Kết quả, giấy tờ công dân mong nhận được");
    }

    @Test
    void aDocumentIsListedUnderTheTitleThatTheProcedureGaveIt() {
        String number = submitted();
        issue(number, "result", "Giấy xác nhận nuôi ong", null);
        assertThat(documents.of(number)).extracting(Document::title).contains("Giấy xác nhận nuôi ong");
    }

    private String issued(String template, @Nullable String title, @Nullable String content) {
        String number = submitted();
        Set<String> before = documents.of(number).stream().map(Document::id).collect(Collectors.toSet());
        issue(number, template, title, content);
        return documents.of(number).stream()
                .filter(document -> !before.contains(document.id()))
                .findFirst()
                .map(documents::text)
                .orElseThrow();
    }

    private String submitted() {
        ward.at("2026-11-25T08:10");
        return ward.submit("tiepnhan.thanhkhe", "unlisted-procedure", Requests.ofBeekeeper());
    }

    private void issue(String number, String template, @Nullable String title, @Nullable String content) {
        Instant now = ward.now();
        Step step = new Step(number, "issue", number + "/issue/" + template, Occasion.now(now, Occasion.SYSTEM));
        var input = new IssueDocument.Input(template, null, title, null, content, null, null, null, null, null);
        transaction.executeWithoutResult(status -> issue.perform(input, dossiers.get(number), step));
    }
}
