package vn.motcua.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.OnH2;
import vn.motcua.platform.OfficeClock;

/** The outbox against a real mail server, and against one that is down. */
@OnH2
class NoticeMailTest {

    private static final int NO_SERVER = 1;

    @RegisterExtension
    static final GreenMailExtension SERVER =
            new GreenMailExtension(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Autowired
    Notices notices;

    @Autowired
    OutboxOfTheTest outbox;

    @Autowired
    OfficeClock clock;

    @BeforeEach
    void open() {
        outbox.clear();
    }

    @Test
    void aNoticeGoesOutOnceAndWhole() throws Exception {
        String number = outbox.notice("hoa@example.vn");
        send(SERVER.getSmtp().getPort());
        send(SERVER.getSmtp().getPort());

        MimeMessage[] received = SERVER.getReceivedMessages();
        Notice notice = only(number);
        assertThat(received).hasSize(1);
        assertThat(received[0].getRecipients(Message.RecipientType.TO))
                .extracting(Object::toString)
                .containsExactly("hoa@example.vn");
        assertThat(received[0].getSubject()).isEqualTo(notice.subject()).contains("đã được tiếp nhận");
        assertThat(received[0].getContent().toString().replace("\r\n", "\n").trim())
                .isEqualTo(notice.body())
                .contains("Kính gửi Ông/Bà Trần Văn Thử", "Thủ tục: Đăng ký kết hôn");
        assertThat(received[0].getContentType()).containsIgnoringCase("UTF-8");
        assertThat(received[0].getMessageID()).endsWith("@motcua>").contains(number);
        assertThat(notice.state()).isEqualTo(Notice.State.SENT);
        assertThat(notice.sentAt()).isEqualTo(clock.instant());
        assertThat(notice.attempts()).isEqualTo(1);
    }

    @Test
    void whileTheServerIsDownItWaitsLongerEachTimeAndThenAPersonMustAct() {
        String number = outbox.notice("cho@example.vn");
        for (Duration pause :
                List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30), Duration.ofHours(2))) {
            send(NO_SERVER);
            assertThat(only(number).state()).isEqualTo(Notice.State.WAITING);
            assertThat(only(number).nextAttemptAt()).isEqualTo(clock.instant().plus(pause));
            clock.pass(pause.minusSeconds(1));
            int attempts = only(number).attempts();
            send(NO_SERVER);
            assertThat(only(number).attempts()).as("not before its time").isEqualTo(attempts);
            clock.pass(Duration.ofSeconds(1));
        }
        send(NO_SERVER);
        assertThat(only(number).state()).isEqualTo(Notice.State.NOT_SENT);
        clock.pass(Duration.ofDays(30));
        send(SERVER.getSmtp().getPort());
        assertThat(SERVER.getReceivedMessages()).isEmpty();
    }

    @Test
    void whenTheServerIsBackTheNoticeGoesOut() {
        String number = outbox.notice("lai@example.vn");
        send(NO_SERVER);
        clock.pass(Duration.ofMinutes(1));
        send(SERVER.getSmtp().getPort());
        assertThat(only(number).state()).isEqualTo(Notice.State.SENT);
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
    }

    private Notice only(String number) {
        List<Notice> all = notices.of(number);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private void send(int port) {
        outbox.send(port);
    }
}
