package vn.motcua.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.OnH2;

/** Two nodes that empty one outbox. */
@OnH2
class TwoNodesTest {

    @RegisterExtension
    static final GreenMailExtension SERVER =
            new GreenMailExtension(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Autowired
    Notices notices;

    @Autowired
    OutboxOfTheTest outbox;

    @Autowired
    PlatformTransactionManager transactions;

    @BeforeEach
    void open() {
        outbox.clear();
    }

    @Test
    void ofTwoNodesOneSends() {
        String number = outbox.notice("hai@example.vn");
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            outbox.node(SERVER.getSmtp().getPort()).send();
            CompletableFuture.runAsync(() -> outbox.send(SERVER.getSmtp().getPort()))
                    .join();
        });
        assertThat(notices.of(number).get(0).state()).isEqualTo(Notice.State.SENT);
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
    }

    @Test
    void twoNodesThatRaceSendEachNoticeOnce() throws Exception {
        List<String> numbers = java.util.stream.IntStream.range(0, 6)
                .mapToObj(each -> outbox.notice("dua" + each + "@example.vn"))
                .toList();
        Runnable node = () -> java.util.stream.IntStream.range(0, 5)
                .forEach(each -> outbox.send(SERVER.getSmtp().getPort()));
        CompletableFuture.allOf(CompletableFuture.runAsync(node), CompletableFuture.runAsync(node))
                .join();
        assertThat(numbers)
                .allSatisfy(
                        number -> assertThat(notices.of(number).get(0).state()).isEqualTo(Notice.State.SENT));
        List<String> recipients = Arrays.stream(SERVER.getReceivedMessages())
                .map(TwoNodesTest::recipient)
                .toList();
        assertThat(recipients).hasSize(6).doesNotHaveDuplicates();
    }

    private static String recipient(MimeMessage message) {
        try {
            return message.getRecipients(Message.RecipientType.TO)[0].toString();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
