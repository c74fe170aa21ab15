package vn.motcua.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.BenchCommand;

class DocumentsBenchmarkTest {

    @Test
    void itPrintsWhatEachKindAndItsCheckCost() {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(told, true, StandardCharsets.UTF_8);
        new BenchCommand().run(List.of("documents", "1"), out, out);
        assertThat(told.toString(StandardCharsets.UTF_8).lines())
                .hasSize(PressOfTheTest.KINDS.all().size() + 2)
                .allMatch(line -> line.matches(".*\\d+,\\d ms.*"))
                .anyMatch(line -> line.endsWith("ms CPU: Giấy tiếp nhận hồ sơ và hẹn trả kết quả"))
                .anyMatch(line -> line.startsWith("Kiểm tra PDF/A-2a (veraPDF)"));
    }
}
