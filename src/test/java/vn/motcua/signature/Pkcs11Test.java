package vn.motcua.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.Security;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.signature.DemonstrationCertificate.Purpose;
import vn.motcua.signature.SignatureSettings.Kind;
import vn.motcua.signature.SignatureSettings.Pkcs11;
import vn.motcua.signature.Verification.Outcome;

/** Keys in a device, played by SoftHSM2. */
class Pkcs11Test {

    private static final String PIN = "739215";

    @TempDir
    static Path folder = Path.of("");

    private static Path library = Path.of("");
    private static final SigningKey AUTHORITY =
            new DemonstrationCertificate(Purpose.AUTHORITY, "Cơ quan chứng thực", "Chính phủ").issuedBy(null);

    /** SoftHSM finds its settings by the environment of this process, which the build sets. */
    @BeforeAll
    static void aTokenWithALeadersKey() throws Exception {
        library = Stream.of(
                        "/usr/lib/softhsm/libsofthsm2.so",
                        "/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so",
                        "/usr/lib/aarch64-linux-gnu/softhsm/libsofthsm2.so")
                .map(Path::of)
                .filter(Files::exists)
                .findFirst()
                .orElse(Path.of(""));
        assumeTrue(!library.toString().isEmpty(), "SoftHSM2 is not installed (Debian: softhsm2)");
        String config = System.getenv("SOFTHSM2_CONF");
        assumeTrue(config != null, "SOFTHSM2_CONF is not set, so that a token would go into the user's own folder");
        Path tokens = Files.createDirectory(folder.resolve("tokens"));
        Files.writeString(
                Path.of(config),
                "directories.tokendir = " + tokens + "\nobjectstore.backend = file\nlog.level = ERROR\n");
        run("softhsm2-util", "--init-token", "--free", "--label", "motcua", "--pin", PIN, "--so-pin", "84736251");
        put(
                "lanhdao.thanhkhe",
                new DemonstrationCertificate(Purpose.SIGNER, "Nguyễn Thị Hường Ước", "UBND").issuedBy(AUTHORITY));
    }

    private static void run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }

    private static void put(String label, SigningKey key) throws Exception {
        var provider = Objects.requireNonNull(Security.getProvider("SunPKCS11"))
                .configure("--name=loading\nlibrary=\"" + library + "\"\nslotListIndex=0\nattributes=compatibility\n");
        KeyStore token = KeyStore.getInstance("PKCS11", provider);
        token.load(null, PIN.toCharArray());
        token.setKeyEntry(label, key.key(), null, key.chain().toArray(new java.security.cert.Certificate[0]));
    }

    private static Lab desk(String pin) {
        Pkcs11 device = new Pkcs11(library, null, pin, null);
        return new Lab(folder, new SignatureSettings(Kind.PKCS11, null, null, null, null, false, 2, device, null));
    }

    @Test
    void theDeviceSignsAndTheStampDoesNotSpeakOfADemonstration() {
        Lab lab = desk(PIN);
        Path signed = lab.signed(lab.letter(), Lab.LEADER, new StampPlace.TopRight());
        Verification found = lab.verify(signed);
        assertThat(found.outcome()).as("nobody is trusted here").isEqualTo(Outcome.INDETERMINATE);
        assertThat(found.signatures()).singleElement().satisfies(signature -> {
            assertThat(signature.signer()).isEqualTo("Nguyễn Thị Hường Ước");
            assertThat(signature.level()).isEqualTo("PAdES-B");
            assertThat(signature.demonstration()).isFalse();
            assertThat(signature.reasons()).singleElement().asString().contains("danh sách tin cậy");
        });
    }

    @Test
    void whoHasNoKeyInItIsTold() {
        Lab lab = desk(PIN);
        assertThatThrownBy(() -> lab.signed(lab.letter(), Lab.OFFICER, null))
                .isInstanceOf(SigningFailed.class)
                .hasMessageContaining("không có khóa của Trần Văn Đẵng")
                .hasMessageContaining(List.of("tiepnhan.thanhkhe", "20209").toString());
    }

    @Test
    void aDeviceThatIsNotThereIsNamed() {
        Pkcs11 absent = new Pkcs11(folder.resolve("none.so"), null, PIN, null);
        Lab lab = new Lab(folder, new SignatureSettings(Kind.PKCS11, null, null, null, null, false, 2, absent, null));
        assertThatThrownBy(() -> lab.signed(lab.letter(), Lab.LEADER, null))
                .isInstanceOf(SigningFailed.class)
                .hasMessageContaining("Không dùng được thiết bị ký số");
    }
}
