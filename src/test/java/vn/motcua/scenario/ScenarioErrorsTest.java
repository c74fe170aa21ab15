package vn.motcua.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.OnH2;

/** Each way to write a scenario wrongly, and the line and sentence that answer it. */
@OnH2
class ScenarioErrorsTest {

    /** It is sound; each case below replaces one of its lines. */
    private static final String SOUND =
            """
            name: Thử
            given:
              like: at-the-counter
              at: 2026-11-25 08:10
              channel: counter
              unit: Thanh Khê
              declaration: {groomName: Nguyễn Văn Thử}
            steps:
              - officer: tiepnhan
                completes: check-intake
                like: at-the-counter
                with: {papersComplete: true}
              - passes: 2 working days
              - counter: withdrawal-requested
                says: Thôi
              - then:
                  open: []
            then:
              status: Dừng xử lý
              originals: applicant
              log: {endsWith: [Withdrawn]}
            """;

    @Autowired
    House house;

    @TempDir
    static Path directory = Path.of("");

    @Test
    void theScenarioOfTheseCasesIsSound() {
        assertThat(new Attempt(directory).play(house, SOUND).mistakes()).isEmpty();
    }

    @ParameterizedTest(name = "{1} → dòng {2}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            nullValues = "null",
            textBlock =
                    """
            1; nome: Thử; 1; Không có khóa “nome” ở đây. Có phải “name”?
            1; # nothing; 2; Thiếu khóa “name”.
            1; name:; 1; Ở đây phải là một dòng chữ.
            1; name: [Thử]; 1; Ở đây phải là một dòng chữ.
            1; name: "Thử; 1; Tệp không đọc được như YAML
            1; name: !!java.net.URL [x]; 1; không dùng thẻ kiểu dữ liệu
            1; name: &neo Thử; 1; không dùng neo
            2; given: 3; 3; không đọc được
            3; `  like: at-the-couner`; 3; Không có kịch bản “at-the-couner”. Có phải “at-the-counter”?
            3; `  like: attempt`; 3; lại dựa trên chính kịch bản này
            3; `  lake: at-the-counter`; 3; Không có khóa “lake” ở đây. Có phải “like”?
            4; `  at: 25/11/2026 08:10`; 4; “25/11/2026 08:10” không phải là một thời điểm
            4; `  at: 2026-02-30 08:10`; 4; “2026-02-30 08:10” không phải là một thời điểm
            5; `  channel: conter`; 5; Không có kênh nộp “conter”. Có phải “counter”?
            5; `  unit: Thanh Khê`; 6; Khóa “unit” được viết hai lần
            6; `  unit: Thanh Kê`; 6; Có phải “thanh-khe”?
            6; `  competent: 99999`; 6; Thành phố không có đơn vị “99999”
            7; `  declaration: {gromName: x}`; 7; Biểu mẫu “dossier-submitted” không có trường “gromName”. Có phải “groomName”?
            7; `  declaration: groom`; 7; Ở đây phải là các mục “khóa: giá trị”.
            7; `  refused: 3`; 7; Phải bị từ chối với lời [3], nhưng đã được nhận.
            8; steps: 1; 9; không đọc được
            9; `  - oficer: tiepnhan`; 9; Không có loại bước nào mang khóa “oficer”. Có phải “officer”?
            9; `  - officer: hotich`; 9; Bước “Kiểm tra hồ sơ” không phải việc của “hotich” mà của “tiepnhan”.
            9; `  - block: enter-register\\n    officer: tiepnhan`; 9; Một bước chỉ làm một việc
            10; `    completes: chek-intake`; 10; Có phải “check-intake”?
            13; `  - officer: tiepnhan\\n    completes: accept-dossier`; 14; không có bước của cán bộ (user task) mang mã “accept-dossier”
            10; `    complete: check-intake`; 10; Không có khóa “complete” ở đây. Có phải “completes”?
            11; `    like: draft-confirmed\\n    unit: Huế`; 12; Thành phố không có đơn vị “Huế”
            12; `    with: {paperComplete: true}`; 12; Biểu mẫu “check-intake” không có trường “paperComplete”. Có phải “papersComplete”?
            12; `    with: {papersComplete: perhaps}`; 9; “Thành phần hồ sơ đầy đủ, hợp lệ” chỉ nhận có hoặc không
            12; `    refused: Không`; 12; nhưng đã được nhận
            13; `  - passes: 2 week`; 13; “2 week” không phải là một khoảng thời gian
            13; `  - time: 2026-11-01 08:00`; 13; Thời gian không quay lại 08:00 01/11/2026 được.
            13; `  - after: at-the-counter\\n    until: sign`; 14; không hoàn thành bước “sign”
            13; `  - after: at-the-counter\\n    from: hand-over-result\\n    until: examine`; 15; không hoàn thành bước “examine”
            13; `  - officer: hotich\\n    completes: examine\\n    like: draft-confirmed`; 14; Bước “examine” chưa mở
            13; `  - block: check-intake\\n    fails: 1`; 13; không có bước máy thực hiện mang mã “check-intake”
            13; `  - block: enter-register\\n    fails: 1`; 13; Khối “enter-register” mới chạy lỗi 0 lần
            13; `  - block: enter-register\\n    fails: 0`; 13; Số lần lỗi (fails) phải từ 1 trở lên
            13; `  - block: enter-register\\n    fails: two`; 14; Ở đây phải là một số nguyên không âm.
            13; `  - message: draft-confimed`; 13; Mô hình không chờ thông điệp “draft-confimed”. Có phải “draft-confirmed”?
            13; `  - message: draft-confirmed`; 13; Hồ sơ lúc này không chờ thông điệp “draft-confirmed”.
            13; `  - citizen: draft-confirmed`; 13; Việc này không làm được: Hồ sơ
            13; `  - citizen: draft-confirmed\\n    refused: Thôi`; 14; nhưng bị từ chối với lời: Hồ sơ
            13; `  - citizen: draft-confirm`; 13; Có phải “draft-confirmed”?
            14; `  - counter: withdraw`; 14; Mô hình không chờ thông điệp “withdraw”
            15; `    role: tiepnha`; 15; Không có vai trò “tiepnha”. Có phải “tiepnhan”?
            17; `      open: examine`; 17; Ở đây phải là một danh sách
            17; `      open: [exmine]`; 17; Mô hình không có phần tử mang mã “exmine”. Có phải “examine”?
            17; `      {}`; 17; Kịch bản không nêu điều gì phải đúng.
            19; `  status: Dừng`; 19; Không có trạng thái công khai “Dừng”
            19; `  stauts: 8`; 19; Không có khóa “stauts” ở đây. Có phải “status”?
            20; `  originals: nowhere`; 20; Không có nơi giữ bản giấy “nowhere”
            20; `  timers: {deadline-nar: none}`; 20; Có phải “deadline-near”?
            20; `  due: soon`; 20; “soon” không phải là một thời điểm
            20; `  minutesLeft: -1`; 20; Ở đây phải là một số nguyên không âm.
            20; `  ended: yes`; 20; Ở đây phải là true hoặc false.
            21; `  log: {endWith: [x]}`; 21; Không có khóa “endWith” ở đây. Có phải “endsWith”?
            21; `  document: {refusal: {contain: x}}`; 21; Có phải “contains”?
            """)
    void aMistakeNamesItsLineAndTheRemedy(int replaced, String with, int line, String message) {
        List<String> lines = new ArrayList<>(SOUND.lines().toList());
        lines.set(replaced - 1, with.replace("\\n", "\n"));
        List<Mistake> mistakes = new Attempt(directory)
                .play(house, String.join("\n", lines) + "\n")
                .mistakes();
        assertThat(mistakes).anySatisfy(mistake -> assertThat(mistake.line())
                .startsWith("%s, dòng %d: ".formatted(Attempt.NAME, line))
                .contains(message));
    }

    @Test
    void withoutAnyExpectationItIsNoScenario() {
        String nothing = SOUND.substring(0, SOUND.indexOf("  - then:"));
        assertThat(new Attempt(directory).play(house, nothing).mistakes())
                .singleElement()
                .satisfies(mistake -> assertThat(mistake.what()).contains("Viết ít nhất một điều trong then"));
    }

    @Test
    void whatWouldGrowWithoutEndIsRefused() {
        String deep = "name: " + "[".repeat(50) + "]".repeat(50);
        String steps = "  - passes: 1 day\n".repeat(Steps.MOST + 1);
        String long_ = SOUND + "# x\n".repeat(YamlText.LONGEST / 4);
        for (String each : List.of("", deep, SOUND.replace("  - passes: 2 working days\n", steps), long_)) {
            assertThat(new Attempt(directory).play(house, each).mistakes()).isNotEmpty();
        }
    }
}
