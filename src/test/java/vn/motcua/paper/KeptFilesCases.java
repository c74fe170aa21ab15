package vn.motcua.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The register of the store, on each database. */
abstract class KeptFilesCases {

    static final Instant ANY_TIME = Instant.parse("2100-01-01T00:00:00Z");

    @Autowired
    StagedStore store;

    @Autowired
    KeptFiles register;

    @Autowired
    Leftovers leftovers;

    @Autowired
    References references;

    @Autowired
    JdbcClient database;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Clock clock;

    @Test
    void everyColumnThatNamesAHashRefersToTheRegister() {
        List<String> named = database.sql(
                        """
                        select lower(table_name) || '.' || lower(column_name) from information_schema.columns
                        where lower(column_name) like '%sha256' and lower(table_name) <> 'kept_file'
                        """)
                .query(String.class)
                .list();
        assertThat(named).contains("paper_file.sha256");
        assertThat(references.columns())
                .extracting(column -> (column.table() + "." + column.name()).toLowerCase(java.util.Locale.ROOT))
                .containsAll(named);
    }

    @Test
    void whatNothingRefersToIsClearedAway() throws IOException {
        String sha256 = keep();
        assertThat(leftovers.some(ANY_TIME)).contains(sha256);
        assertThat(leftovers.clear(sha256, ANY_TIME)).isTrue();
        assertThat(store.holds(sha256)).isFalse();
        assertThat(registered(sha256)).isZero();
    }

    @Test
    void whatWasKeptAMomentAgoIsNoLeftoverYet() throws IOException {
        String sha256 = keep();
        Instant before = clock.instant().minusSeconds(60);
        assertThat(leftovers.some(before)).doesNotContain(sha256);
        assertThat(leftovers.clear(sha256, before)).isFalse();
        assertThat(store.holds(sha256)).isTrue();
    }

    @Test
    void whatIsKeptAgainWhileItIsClearedAwayStays() throws Exception {
        byte[] content = FileStoreContract.content();
        String sha256 = keep(content);
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        var clearing =
                CompletableFuture.runAsync(() -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
                    register.hold(Set.of(sha256));
                    held.countDown();
                    leftovers.clear(sha256, ANY_TIME);
                    await(done);
                }));
        await(held);
        var keeping = CompletableFuture.supplyAsync(() -> keep(content));
        assertThat(keeping).isNotCompleted();
        done.countDown();
        clearing.join();
        keeping.join();
        assertThat(store.holds(sha256)).isTrue();
        assertThat(registered(sha256)).isOne();
    }

    @Test
    void whatSomeoneHoldsCannotBeClearedAwayBeforeHeIsDone() throws Exception {
        String sha256 = keep();
        CompletableFuture<Boolean> clearing = new TransactionTemplate(transactions).execute(status -> {
            assertThat(register.hold(Set.of(sha256, "0".repeat(64)))).containsExactly(sha256);
            var waiting = CompletableFuture.supplyAsync(() -> leftovers.clear(sha256));
            assertThatThrownBy(() -> waiting.get(300, java.util.concurrent.TimeUnit.MILLISECONDS))
                    .isInstanceOf(java.util.concurrent.TimeoutException.class);
            return waiting;
        });
        assertThat(clearing).isNotNull();
        assertThat(clearing.join()).isTrue();
    }

    String keep() {
        return keep(FileStoreContract.content());
    }

    private String keep(byte[] content) {
        try {
            return store.keep(new ByteArrayInputStream(content), content.length).sha256();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private int registered(String sha256) {
        return database.sql("select count(*) from kept_file where sha256 = ?")
                .param(sha256)
                .query(Integer.class)
                .single();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
