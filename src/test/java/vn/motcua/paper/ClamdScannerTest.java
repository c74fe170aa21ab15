package vn.motcua.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ClamdScannerTest {

    private final FakeClamd clamd = new FakeClamd();
    private final ClamdScanner scanner =
            new ClamdScanner(new ClamdSettings("127.0.0.1", clamd.port(), Duration.ofSeconds(2)));

    ClamdScannerTest() throws IOException {}

    @AfterEach
    void end() throws IOException {
        scanner.destroy();
        clamd.close();
    }

    @Test
    void saysWhatClamdSays() {
        assertThat(scan("sạch").state()).isEqualTo(ScanState.CLEAN);
        assertThat(scan("x".repeat(100_000) + "VIRUS")).isEqualTo(VirusScanner.Verdict.infected("Thu.Virus-1"));
    }

    @Test
    void neverSaysCleanWhenClamdDoesNot() throws IOException {
        clamd.is(FakeClamd.Mood.OVERBURDENED);
        assertThat(scan("sạch").state()).isEqualTo(ScanState.QUARANTINE);
        clamd.is(FakeClamd.Mood.DOWN);
        assertThat(scan("sạch").state()).isEqualTo(ScanState.QUARANTINE);
        clamd.is(FakeClamd.Mood.SILENT);
        assertThat(scan("sạch").state()).isEqualTo(ScanState.QUARANTINE);
        clamd.close();
        assertThat(scan("sạch").state()).isEqualTo(ScanState.QUARANTINE);
    }

    private VirusScanner.Verdict scan(String content) {
        return scanner.scan(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }
}
