package vn.motcua.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What every store of files keeps to. */
abstract class FileStoreContract {

    /** The same store in every test of a class is fine. */
    abstract StagedStore store() throws IOException;

    /** Changes one bit of what is kept, behind the store's back. */
    abstract void damage(String sha256) throws IOException;

    @Test
    void givesBackWhatWasKept() throws IOException {
        byte[] content = content();
        FileStore.Kept kept = keep(content);

        assertThat(kept.bytes()).isEqualTo(content.length);
        assertThat(read(kept.sha256())).isEqualTo(content);
        assertThat(store().holds(kept.sha256())).isTrue();
    }

    @Test
    void namesContentByItsSha256() throws IOException {
        assertThat(keep("Một Cửa".getBytes(StandardCharsets.UTF_8)).sha256())
                .isEqualTo("934a5f57b30312d84a5ff0eef21fac6acec3b00a1a018ee9e74b006652321270");
    }

    @Test
    void keepsTheSameContentOnce() throws IOException {
        byte[] content = content();
        FileStore.Kept kept = keep(content);

        assertThat(keep(content)).isEqualTo(kept);
        assertThat(times(kept.sha256())).isOne();
    }

    @Test
    void keepsNothingOfWhatIsTooLarge() throws IOException {
        byte[] content = content();

        assertThatThrownBy(() -> store().keep(new ByteArrayInputStream(content), content.length - 1))
                .isInstanceOf(TooLarge.class);
        assertThat(parts()).isEmpty();
        assertThat(store().keep(new ByteArrayInputStream(content), content.length)
                        .bytes())
                .isEqualTo(content.length);
    }

    @Test
    void leavesNothingBehindWhenTheSenderBreaksOff() throws IOException {
        InputStream broken = new InputStream() {
            private int left = 100_000;

            @Override
            public int read() throws IOException {
                if (left-- <= 0) {
                    throw new IOException("The line is cut");
                }
                return 'x';
            }
        };

        assertThatThrownBy(() -> store().keep(broken, 1_000_000)).hasMessage("The line is cut");
        assertThat(parts()).isEmpty();
    }

    @Test
    void keepsWhatManyBringAtOnce() throws Exception {
        byte[] content = content();
        var officers = Executors.newFixedThreadPool(8);
        Callable<FileStore.Kept> bring = () -> keep(content);
        List<Future<FileStore.Kept>> brought = officers.invokeAll(Collections.nCopies(40, bring));
        officers.shutdown();

        for (Future<FileStore.Kept> kept : brought) {
            assertThat(read(kept.get().sha256())).isEqualTo(content);
        }
        assertThat(parts()).isEmpty();
    }

    @Test
    void noticesAFlippedBitBeforeTheLastByteIsGivenAway() throws IOException {
        byte[] content = content();
        String sha256 = keep(content).sha256();
        damage(sha256);

        try (InputStream damaged = store().open(sha256)) {
            assertThatThrownBy(() -> damaged.readNBytes(content.length)).isInstanceOf(FileDamaged.class);
        }
    }

    @Test
    void healsADamagedFileWhenItsContentIsKeptAgain() throws IOException {
        byte[] content = content();
        String sha256 = keep(content).sha256();
        damage(sha256);
        keep(content);

        assertThat(read(sha256)).isEqualTo(content);
    }

    @Test
    void destroysOnceAndForAll() throws IOException {
        String sha256 = keep(content()).sha256();
        store().destroy(sha256);
        store().destroy(sha256);

        assertThat(store().holds(sha256)).isFalse();
        assertThatThrownBy(() -> store().open(sha256))
                .isInstanceOf(FileMissing.class)
                .hasMessageContaining(sha256);
        assertThat(times(sha256)).isZero();
    }

    @Test
    void looksForNothingButHashes() {
        for (String name : List.of("../../etc/passwd", "", "AB".repeat(32), "ab")) {
            assertThatThrownBy(() -> store().open(name)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> store().destroy(name)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    static byte[] content() {
        return ("Tờ khai " + UUID.randomUUID()).repeat(5000).getBytes(StandardCharsets.UTF_8);
    }

    FileStore.Kept keep(byte[] content) throws IOException {
        return store().keep(new ByteArrayInputStream(content), content.length);
    }

    private byte[] read(String sha256) throws IOException {
        try (InputStream content = store().open(sha256)) {
            return content.readAllBytes();
        }
    }

    private long times(String sha256) throws IOException {
        try (var all = store().all()) {
            return all.filter(found -> found.sha256().equals(sha256)).count();
        }
    }

    private List<?> parts() throws IOException {
        try (var parts = Files.list(store().incoming())) {
            return parts.toList();
        }
    }
}
