package vn.motcua.procedure.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.OnH2;
import vn.motcua.marriage.Couple;
import vn.motcua.marriage.Officers;
import vn.motcua.marriage.Ward;

/** What has no place in the new version is said with its remedy, and stays whole. */
@OnH2
class ObstaclesTest {

    private static final String UNMAPPED = "Phiên bản mới không có phần tử này."
            + " Chỉ nơi chuyển đến bằng “steps”, hoặc chờ hồ sơ qua bước này rồi chuyển.";

    @Autowired
    Analyst analyst;

    @Autowired
    Snapshot snapshot;

    @Autowired
    States states;

    @Autowired
    Ward ward;

    @Autowired
    Officers officers;

    @BeforeEach
    void morning() {
        ward.at("2026-11-25T08:10");
    }

    @AfterEach
    void undo() {
        analyst.undo();
    }

    @Test
    void aDossierAtAStepThatIsGoneStaysWholeAndGoesOnWhereItWas() {
        String number = officers.accepted(Couple.ofAge());
        int old = snapshot.version(number);
        analyst.deploy(new NewVersion().renamed("digitise-dossier", "scan-dossier"));
        Rehearsal.Line told = analyst.rehearse(number, Map.of());
        assertThat(told.movable()).isFalse();
        assertThat(told.change().tokens())
                .containsExactly(new Change.Token(
                        new Change.Element("digitise-dossier", "Số hóa, chuyển hồ sơ"), null, UNMAPPED));
        Map<String, Object> before = snapshot.of(number);

        RunReport.Line line = analyst.move(number, Map.of());
        assertThat(line.state()).isEqualTo("STAYED");
        assertThat(line.reason()).isEqualTo("Hồ sơ đang ở “Số hóa, chuyển hồ sơ” (digitise-dossier): " + UNMAPPED);
        assertThat(snapshot.of(number)).isEqualTo(before);
        assertThat(snapshot.version(number)).isEqualTo(old);
        officers.digitise(number);
        officers.examine(number);
        assertThat(ward.openSteps(number)).containsExactly("sign-certificate");
    }

    @Test
    void theAnalystSaysWhereItGoesAndItsTaskGoesWithIt() {
        String number = officers.accepted(Couple.ofAge());
        String task = ward.task(number, "digitise-dossier").getId();
        analyst.deploy(new NewVersion().renamed("digitise-dossier", "scan-dossier"));
        Map<String, String> steps = Map.of("digitise-dossier", "scan-dossier");
        assertThat(analyst.rehearse(number, steps).change().tokens())
                .containsExactly(new Change.Token(
                        new Change.Element("digitise-dossier", "Số hóa, chuyển hồ sơ"),
                        new Change.Element("scan-dossier", "Số hóa, chuyển hồ sơ"),
                        null));
        assertThat(analyst.move(number, steps).state()).isEqualTo("MOVED");
        assertThat(ward.task(number, "scan-dossier").getId()).isEqualTo(task);
        officers.play(
                "tiepnhan",
                number,
                "scan-dossier",
                Map.of("digitisedPapers", List.of("declaration-form"), "originalsPlace", "handed-over"));
        assertThat(ward.openSteps(number)).containsExactly("examine");
    }

    @Test
    void aTimerGoesWithTheStepThatItHangsOn() {
        String number = officers.digitised(Couple.ofAge());
        officers.askSupplement(number);
        analyst.deploy(new NewVersion().renamed("receive-supplement", "await-supplement"));
        ward.at("2026-11-28T10:00");
        assertThat(analyst.move(number, Map.of("receive-supplement", "await-supplement"))
                        .state())
                .isEqualTo("MOVED");
        assertThat(ward.timer(number, "supplement-overdue")).isEqualTo("2026-12-25T08:10");
        assertThat(ward.due(number)).isEqualTo("none");
    }

    @Test
    void aWaitThatIsNoLongerAsynchronousIsSaid() {
        String number = officers.digitised(Couple.ofAge());
        states.submit(number);
        analyst.deploy(new NewVersion().withProofreading());
        Map<String, String> steps = Map.of("enter-register", "complete-result");
        assertThat(analyst.rehearse(number, steps).change().tokens().get(0).obstacle())
                .startsWith("Phần tử này ở phiên bản mới không còn chạy bất đồng bộ.");
    }

    @Test
    void aStepOfAnotherKindIsSaid() {
        String number = officers.digitised(Couple.ofAge());
        analyst.deploy(new NewVersion().withProofreading());
        assertThatThrownBy(() -> analyst.rehearse(number, Map.of("examine", "enter-register")))
                .isInstanceOf(MigrationRefused.class)
                .hasMessage("“steps”: không chuyển được “examine” thành “enter-register”."
                        + " Phần tử ở phiên bản mới thuộc loại khác. Chỉ một phần tử cùng loại bằng “steps”,"
                        + " hoặc chờ hồ sơ qua bước này rồi chuyển.");
    }

    @Test
    void whatDiffersBeyondTheStepsIsAWarning() {
        String number = officers.digitised(Couple.ofAge());
        int old = snapshot.version(number);
        analyst.deploy(new NewVersion()
                .with("supplement,signature,", "supplementAnswer,signature,")
                .with("${supplement ==", "${supplementAnswer ==")
                .form("receive-supplement", "\"supplement\"", "\"supplementAnswer\"")
                .form("receive-supplement", "=supplement ", "=supplementAnswer "));
        assertThat(analyst.rehearse(List.of(number), Map.of()).warnings())
                .containsExactly(
                        "Phiên bản " + old + " có biến mà phiên bản mới không khai báo: supplement."
                                + " Giá trị đang có vẫn ở hồ sơ nhưng biểu mẫu mới không ghi thêm.",
                        "Phiên bản mới khai báo biến mà phiên bản " + old + " không có: supplementAnswer."
                                + " Hồ sơ đang chạy chưa có giá trị; điều kiện dùng biến này trước khi biểu mẫu ghi sẽ lỗi.");
    }
}
