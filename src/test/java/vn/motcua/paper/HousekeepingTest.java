package vn.motcua.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import vn.motcua.OnH2;
import vn.motcua.marriage.Couple;
import vn.motcua.marriage.Officers;

/** What is left over in a store, and goes after a day. */
@OnH2
class HousekeepingTest {

    @Autowired
    KeptFiles register;

    @Autowired
    References references;

    @Autowired
    JdbcClient database;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Officers officers;

    private final Path folder;

    HousekeepingTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void whatTheRegisterDoesNotKnowGoesAfterADay() throws IOException {
        FolderStore store = new FolderStore(folder);
        String old = keep(store);
        String young = keep(store);
        String known = keep(new FolderStore(folder, register));
        age(folder.resolve(old.substring(0, 2)).resolve(old.substring(2, 4)).resolve(old));
        housekeeping(store).all();
        assertThat(store.holds(old)).isFalse();
        assertThat(store.holds(young)).isTrue();
        assertThat(store.holds(known)).isTrue();
    }

    @Test
    void aDocumentsFileIsRegisteredAfterADayAndStays() throws IOException {
        String number = officers.digitised(Couple.ofAge());
        FolderStore store = new FolderStore(folder, register);
        String file = store.keepUnique(new ByteArrayInputStream(number.getBytes(StandardCharsets.UTF_8)), 100)
                .sha256();
        database.sql("update document set sha256 = :file where dossier_number = :number and template = 'receipt'")
                .param("file", file)
                .param("number", number)
                .update();
        assertThat(registered(file)).isZero();
        age(folder.resolve(file.substring(0, 2)).resolve(file.substring(2, 4)).resolve(file));
        housekeeping(store).all();
        assertThat(registered(file)).isOne();
        housekeeping(store).all();
        assertThat(store.holds(file)).isTrue();
    }

    private long registered(String sha256) {
        return database.sql("select count(*) from kept_file where sha256 = :sha256")
                .param("sha256", sha256)
                .query(Long.class)
                .single();
    }

    @Test
    void whatWasBeingWrittenWhenTheProgramEndedGoesAfterADay() throws IOException {
        FolderStore store = new FolderStore(folder);
        Path part = Files.writeString(folder.resolve("incoming/1.part"), "x");
        Path tray = Files.createDirectories(folder.resolve("uploads/upload1"));
        Files.writeString(tray.resolve("page1"), "x");
        housekeeping(store).all();
        assertThat(part).exists();
        assertThat(tray).exists();
        age(part);
        age(tray);
        housekeeping(store).all();
        assertThat(part).doesNotExist();
        assertThat(tray).doesNotExist();
    }

    @Test
    void theStoreOfAnotherDatabaseIsLeftAlone() throws IOException {
        FolderStore store = new FolderStore(folder);
        store.claim("another");
        String old = keep(store);
        age(folder.resolve(old.substring(0, 2)).resolve(old.substring(2, 4)).resolve(old));
        housekeeping(store).all();
        assertThat(store.holds(old)).isTrue();
    }

    private static String keep(FileStore store) throws IOException {
        byte[] content = FileStoreContract.content();
        return store.keep(new ByteArrayInputStream(content), content.length).sha256();
    }

    private static void age(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(now().minus(Duration.ofHours(25))));
    }

    private Housekeeping housekeeping(FolderStore store) {
        Leftovers leftovers = new Leftovers(store, references, database, transactions);
        Clock clock = Clock.fixed(now(), java.time.ZoneOffset.UTC);
        return new Housekeeping(store, register, leftovers, new PaperSettings(folder), clock);
    }

    /** The age of a file is the machine's. */
    private static Instant now() {
        return Clock.systemUTC().instant();
    }
}
