package vn.motcua.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.OnH2;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Occasion;
import vn.motcua.marriage.Requests;
import vn.motcua.marriage.Ward;
import vn.motcua.paper.FileStore;
import vn.motcua.procedure.Step;

/** What issuing leaves behind: a file, then a row, both or none; by the template of the day, once and for all. */
@OnH2
class IssuedDocumentTest {

    @Autowired
    IssueDocument issue;

    @Autowired
    Documents documents;

    @Autowired
    Dossiers dossiers;

    @Autowired
    FileStore files;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Ward ward;

    @ParameterizedTest
    @CsvSource({"2025-09-12T08:10, 1945-09-02, Mẫu số 05", "2025-09-15T08:10, 2025-09-15, Mẫu số 06"})
    void theTemplateInForceOnTheDayOfIssueIsTakenAndRemembered(String moment, LocalDate from, String form) {
        String number = submitted(moment);
        perform(number, "control-slip", "slip", null);
        Document slip = latest(number);
        assertThat(documents.text(slip)).contains(form);
        assertThat(slip.templateFrom()).contains(from);
        assertThat(slip.template()).isEqualTo("control-slip");
    }

    @Test
    void theFileIsKeptAndTheRowKnowsIt() throws Exception {
        String number = submitted("2026-11-25T08:10");
        perform(number, "refusal", "refuse", null);
        Document refusal = latest(number);
        assertThat(files.holds(refusal.sha256().orElseThrow())).isTrue();
        assertThat(refusal.html()).isEmpty();
        assertThat(refusal.pages()).contains(1);
        assertThat(refusal.title()).isEqualTo("Phiếu từ chối tiếp nhận, giải quyết hồ sơ");
        assertThat(refusal.signature()).isPresent();
        Inspection.assertKeepsForGood(documents.open(refusal).readAllBytes());
    }

    /** Killed after the file was kept and before the commit: the step comes again, and all is as if it had come once. */
    @Test
    void aStepThatCameToNothingIsRepeatedWithTheSameNumberAndTheSameFile() {
        String number = submitted("2026-11-25T08:10");
        perform(number, "refusal", "before", null);
        transaction.executeWithoutResult(status -> {
            issue.perform(input("refusal", null), dossiers.get(number), step(number, "killed"));
            status.setRollbackOnly();
        });
        assertThat(of(number, "refusal")).hasSize(1);
        perform(number, "refusal", "killed", null);
        List<Document> refusals = of(number, "refusal");
        assertThat(refusals).hasSize(2);
        assertThat(serial(refusals.get(1))).isEqualTo(serial(refusals.get(0)) + 1);
    }

    @Test
    void aLeaderSignsInTheCapacityThatTheModelNames() {
        String number = submitted("2026-11-25T08:10");
        perform(number, "letter", "by-deputy", Capacity.KT);
        assertThat(documents.text(latest(number))).contains("KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH");
    }

    private String submitted(String moment) {
        ward.at("2026-11-25T08:10");
        String number = ward.submit("tiepnhan.thanhkhe", "unlisted-procedure", Requests.ofBeekeeper());
        ward.at(moment);
        return number;
    }

    private void perform(String number, String kind, String step, @Nullable Capacity capacity) {
        transaction.executeWithoutResult(
                status -> issue.perform(input(kind, capacity), dossiers.get(number), step(number, step)));
    }

    private Step step(String number, String id) {
        return new Step(number, id, number + "/" + id, Occasion.now(ward.now(), Occasion.SYSTEM));
    }

    private static IssueDocument.Input input(String kind, @Nullable Capacity capacity) {
        return new IssueDocument.Input(kind, null, null, null, "Nội dung", null, null, null, null, capacity);
    }

    private Document latest(String number) {
        List<Document> all = documents.of(number).stream()
                .filter(document -> !document.template().equals("notice"))
                .toList();
        return all.get(all.size() - 1);
    }

    private List<Document> of(String number, String kind) {
        return documents.of(number).stream()
                .filter(document -> document.template().equals(kind))
                .toList();
    }

    private static int serial(Document document) {
        return Integer.parseInt(document.documentNumber().replaceAll("/.*", ""));
    }
}
