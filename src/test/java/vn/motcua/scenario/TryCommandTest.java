package vn.motcua.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.Command;
import vn.motcua.OnH2;

/** The command {@code try}: how it answers, and what it tells. That it starts a program of its own is seen in the packaged jar. */
@OnH2
class TryCommandTest {

    @Autowired
    House house;

    @Autowired
    Stage stage;

    @TempDir
    static Path directory = Path.of("");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void theProgramKnowsIt() {
        assertThat(ServiceLoader.load(Command.class)).anyMatch(TryCommand.class::isInstance);
    }

    @Test
    void anUnknownProcedureIsAnsweredWithThoseThereAre() {
        assertThat(run("dog-licence")).isEqualTo(2);
        assertThat(told())
                .contains("dog-licence", "citizen-message, construction-permit, land-change, marriage-registration");
    }

    @Test
    void askedWithoutAProcedureItTellsHowToAsk() {
        assertThat(run()).isEqualTo(2);
        assertThat(run("marriage-registration", "--scenario")).isEqualTo(2);
        assertThat(told()).contains("Cách dùng");
    }

    @Test
    void aProcedureWithoutScenariosIsNotGood() throws IOException {
        Path folder = Files.createDirectories(directory.resolve("processes/dog-licence"));
        Files.writeString(folder.resolve("dog-licence.bpmn"), "");
        assertThat(run("dog-licence", directory.toString())).isEqualTo(1);
        assertThat(told()).contains("không có kịch bản");
    }

    @Test
    void itTellsWhoDidWhatAndWhatNoScenarioPasses() {
        ScenarioFiles files = ScenarioFiles.read(Path.of(""));
        List<ScenarioFile> apology = files.of("marriage-registration").stream()
                .filter(file -> file.id().equals("apology"))
                .toList();
        List<String> lines = new ArrayList<>();
        assertThat(new Recital(stage, house, lines::add).of("marriage-registration", files, apology, true))
                .isTrue();
        assertThat(lines)
                .contains(
                        "08:10 25/11/2026  Công dân nộp hồ sơ tại quầy Phường Thanh Khê.",
                        "15:32 25/11/2026  Lãnh đạo UBND, Phường Thanh Khê hoàn thành “Xin lỗi và hẹn lại”.",
                        "                  hạn trả: 17:00 25/11/2026 → 17:00 26/11/2026",
                        "                  trạng thái: Mới đăng ký → Được tiếp nhận",
                        "                  ✔ dòng 15, due: 2026-11-26 17:00",
                        "✔ Cả 1 kịch bản đều đúng.",
                        "processes/marriage-registration/marriage-registration.bpmn: bước ask-rating “Mời công dân đánh giá”"
                                + " chưa có kịch bản nào đi qua.",
                        "processes/marriage-registration/marriage-registration.bpmn: nhánh signature-to-examine “Trả lại” (từ"
                                + " “Lãnh đạo đồng ý ký?” đến “Thẩm tra điều kiện kết hôn”) chưa có kịch bản nào đi qua.");
    }

    private int run(String... arguments) {
        PrintStream console = new PrintStream(out, true, StandardCharsets.UTF_8);
        return new TryCommand().run(List.of(arguments), console, console);
    }

    private String told() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
