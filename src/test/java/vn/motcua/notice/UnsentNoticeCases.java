package vn.motcua.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.platform.OfficeClock;
import vn.motcua.supervision.IncidentPages;

/** A notice that no mail server took is told to supervisors: sent after all, or told by a person. */
abstract class UnsentNoticeCases {

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

    @Autowired
    TransactionTemplate transaction;

    @LocalServerPort
    int port;

    private String number = "";

    @BeforeEach
    void nobodyTookIt() {
        outbox.clear();
        number = outbox.notice("hong@example.vn");
        for (Duration pause : List.of(Duration.ZERO, minutes(1), minutes(5), minutes(30), minutes(120))) {
            assertThat(line()).isEmpty();
            clock.pass(pause);
            outbox.send(NO_SERVER);
        }
    }

    @Test
    void itIsToldAndAPersonSaysThatTheCitizenKnows() {
        JsonNode line = line().get(0);
        assertThat(line.path("what").asText())
                .isEqualTo("Thông báo “Hồ sơ được tiếp nhận” không đến được công dân qua thư điện tử sau 5 lần gửi.");
        assertThat(line.path("remedy").asText()).contains("điện thoại");
        assertThat(line.path("cause").asText()).isEqualTo("MailSendException");
        assertThat(line.toString()).doesNotContain("hong@example.vn");
        assertThat(line.path("ways")).extracting(JsonNode::asText).containsExactly("SETTLE");
        assertThat(supervisor().act("retry", line, "").path("outcome").asText())
                .as("no mail server is configured")
                .isEqualTo("gone");
        assertThat(supervisor()
                        .act("settled", line, "Đã gọi điện")
                        .path("outcome")
                        .asText())
                .isEqualTo("done");
        assertThat(line()).isEmpty();
        assertThat(notices.of(number).get(0).state()).isEqualTo(Notice.State.TOLD);
    }

    @Test
    void whenTheServerIsBackARetrySendsIt() {
        var configured = new StaticListableBeanFactory();
        configured.addBean("mail", new JavaMailSenderImpl());
        var source = new UnsentNotices(notices, clock, configured.getBeanProvider(JavaMailSender.class));
        assertThat(transaction.<Boolean>execute(
                        status -> source.retry(notices.of(number).get(0).key())))
                .isTrue();
        outbox.send(SERVER.getSmtp().getPort());
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
        assertThat(notices.of(number).get(0).state()).isEqualTo(Notice.State.SENT);
        assertThat(line()).isEmpty();
    }

    private static Duration minutes(int count) {
        return Duration.ofMinutes(count);
    }

    private List<JsonNode> line() {
        return supervisor().of(number, "NOTICE");
    }

    private IncidentPages supervisor() {
        return new IncidentPages("giamsat", port);
    }
}
