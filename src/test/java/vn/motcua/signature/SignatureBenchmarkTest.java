package vn.motcua.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.BenchCommand;

class SignatureBenchmarkTest {

    @Test
    void itPrintsWhatBothLevelsCost() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        new BenchCommand().run(List.of("signature", "1"), stream, stream);
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .hasSize(4)
                .allMatch(line -> line.matches(".*: \\d+,\\d ms CPU.*"))
                .anyMatch(line -> line.startsWith("Ký PAdES mức B"))
                .anyMatch(line -> line.startsWith("Ký PAdES mức T"));
    }

    @Test
    void aNumberThatIsNoneIsAskedForAgain() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        assertThat(new BenchCommand().run(List.of("signature", "nhiều"), stream, stream))
                .isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("documents, ocr, signature, upload");
    }
}
