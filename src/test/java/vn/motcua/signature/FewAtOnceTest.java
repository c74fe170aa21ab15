package vn.motcua.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class FewAtOnceTest {

    @Test
    void strangersWaitForEachOtherAndNotTheOfficers() throws Exception {
        FewAtOnce few = new FewAtOnce(2, Duration.ofMillis(1));
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        CompletableFuture<Boolean> first = CompletableFuture.supplyAsync(() -> few.run(false, () -> {
            begun.countDown();
            try {
                return end.await(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }));
        assertThat(begun.await(1, TimeUnit.MINUTES)).isTrue();
        assertThatThrownBy(() -> few.run(false, () -> "second")).isInstanceOf(FewAtOnce.Busy.class);
        assertThat(few.run(true, () -> few.run(true, () -> "both"))).isEqualTo("both");
        end.countDown();
        assertThat(first.get(1, TimeUnit.MINUTES)).isTrue();
        assertThat(few.run(false, () -> "afterwards")).isEqualTo("afterwards");
    }
}
