package vn.motcua.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.FileSystemUtils;
import vn.motcua.OnH2;

/** The analyst's command: one line per finding, and an exit code that a script can trust. */
@OnH2
class ProcedureCheckTest {

    @Autowired
    BlockCatalogue blocks;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void theFoldersOfTheTreeAreSound() {
        assertThat(check(".")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("marriage-registration", "0 lỗi, 0 cảnh báo");
    }

    @Test
    void everyFindingIsALineOfItsOwn(@TempDir Path folder) throws IOException {
        for (String each : List.of("processes", "forms", "dmn")) {
            FileSystemUtils.copyRecursively(Path.of(each), folder.resolve(each));
        }
        Path model = folder.resolve("processes/marriage-registration/marriage-registration.bpmn");
        Files.writeString(
                model,
                Files.readString(model)
                        .replace("name=\"Kiểm tra hồ sơ\"", "name=\"Check dossier\"")
                        .replace("camunda:formRef=\"examine\"", "camunda:formRef=\"exam\""));
        assertThat(check(folder.toString())).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .hasSizeGreaterThanOrEqualTo(2)
                .allMatch(line -> line.startsWith("LỖI · ") || line.startsWith("CẢNH BÁO · "))
                .anyMatch(line -> line.contains("“Check dossier” (check-intake)"))
                .anyMatch(line -> line.contains("“Thẩm tra điều kiện kết hôn” (examine): Không có biểu mẫu “exam”"));
    }

    @Test
    void aDirectoryWithoutProceduresIsNotSound(@TempDir Path folder) {
        assertThat(check(folder.toString())).isEqualTo(1);
        assertThat(check(folder + "/nowhere")).isEqualTo(1);
        assertThat(check()).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("không có thủ tục nào", "Không có thư mục thủ tục", "Cách dùng");
    }

    @Test
    void theCommandKnowsTheWordsOfTheRunningProgram() {
        assertThat(new BlockCatalogue(ProcedureCheck.words()).vocabulary()).isEqualTo(blocks.vocabulary());
    }

    private int check(String... arguments) {
        return new ProcedureCheck()
                .run(
                        List.of(arguments),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
