package vn.motcua.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The keys of the demonstration are made at the first start, stay, and are for the program alone. */
class DemonstrationKeysTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void theSecondStartFindsTheKeysOfTheFirst() throws IOException {
        Path directory = folder.resolve("data/signature");
        X509Certificate first = start(directory).keyOf(Lab.LEADER).chain().get(0);
        DemonstrationAuthority second = start(directory);
        assertThat(second.keyOf(Lab.LEADER).chain().get(0)).isEqualTo(first);
        assertThat(second.keyOf(Lab.LEADER).chain()).hasSize(2).contains(second.certificate());
        assertThat(second.keyOf(Lab.OFFICER).chain().get(0)).isNotEqualTo(first);
        try (Stream<Path> files = Files.list(directory)) {
            List<Path> all = files.toList();
            assertThat(all).hasSize(4).allSatisfy(file -> {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .isEqualTo("rw-------");
                assertThat(file.toString()).doesNotContain("lanhdao").doesNotContain("Nguyễn");
            });
        }
    }

    @Test
    void everyNameSaysThatItIsADemonstrationWithoutForce() {
        DemonstrationAuthority authority = start(folder);
        assertThat(authority.certificate().getSubjectX500Principal().getName())
                .contains("TRÌNH DIỄN")
                .contains("không có giá trị pháp lý");
        assertThat(authority.timeKey().chain().get(0).getSubjectX500Principal().getName())
                .contains("TRÌNH DIỄN")
                .contains("không có giá trị pháp lý");
        assertThat(authority
                        .keyOf(Lab.LEADER)
                        .chain()
                        .get(0)
                        .getSubjectX500Principal()
                        .getName())
                .contains("Nguyễn Thị Hường Ước (chữ ký TRÌNH DIỄN)");
    }

    @Test
    void twoProgramsThatStartAtOnceHaveOneAuthority() {
        Set<X509Certificate> authorities = ConcurrentHashMap.newKeySet();
        IntStream.range(0, 8)
                .parallel()
                .forEach(each -> authorities.add(start(folder).certificate()));
        assertThat(authorities).hasSize(1);
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("authority.p12", "password");
    }

    private static DemonstrationAuthority start(Path directory) {
        return new DemonstrationAuthority(new DemonstrationKeys(directory));
    }
}
