package vn.motcua.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderStoreTest extends FileStoreContract {

    private final Path folder;

    FolderStoreTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Override
    StagedStore store() throws IOException {
        return new FolderStore(folder);
    }

    @Override
    void damage(String sha256) throws IOException {
        byte[] bytes = Files.readAllBytes(file(sha256));
        bytes[bytes.length / 2] ^= 1;
        Files.write(file(sha256), bytes);
    }

    @Test
    void spreadsFilesOverTwoLevelsOfFolders() throws IOException {
        assertThat(file(keep(content()).sha256())).isRegularFile();
    }

    private Path file(String sha256) {
        return folder.resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }
}
