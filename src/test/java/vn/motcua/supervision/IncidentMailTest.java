package vn.motcua.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.motcua.incident.IncidentKind;
import vn.motcua.incident.OpenIncident;

/** Those above are told by one mail, where they and a mail server are configured. */
class IncidentMailTest {

    private static final Instant SINCE = Instant.parse("2026-11-23T02:10:00Z");

    @RegisterExtension
    static final GreenMailExtension SERVER =
            new GreenMailExtension(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Test
    void oneMailTellsOfAll() throws Exception {
        mail(SERVER.getSmtp().getPort(), "truong@example.vn", " pho@example.vn ")
                .tell(List.of(incident("H17-1"), incident(null)));
        MimeMessage[] received = SERVER.getReceivedMessages();
        assertThat(received).as("one for each receiver").hasSize(2);
        assertThat(Arrays.stream(received[0].getRecipients(Message.RecipientType.TO)))
                .extracting(Object::toString)
                .containsExactly("truong@example.vn", "pho@example.vn");
        assertThat(received[0].getSubject()).isEqualTo("Một Cửa: 2 sự cố không ai xem");
        assertThat(received[0].getContent().toString())
                .contains("- Bước tự động bị dừng, từ 09:10 ngày 23/11/2026, H17-1", "không thuộc hồ sơ nào");
    }

    @Test
    void withoutReceiversOrIncidentsNothingIsSentAndADeadServerIsNoFailure() {
        mail(SERVER.getSmtp().getPort()).tell(List.of(incident("H17-1")));
        mail(SERVER.getSmtp().getPort(), "truong@example.vn").tell(List.of());
        mail(1, "truong@example.vn").tell(List.of(incident("H17-1")));
        assertThat(SERVER.getReceivedMessages()).isEmpty();
    }

    private static KnownIncident incident(@Nullable String dossier) {
        var open = new OpenIncident("1", dossier, null, SINCE, "Bị dừng.", "Thử lại.", null, Set.of());
        return new KnownIncident(IncidentKind.STEP, open, IncidentStory.of(SINCE, List.of()), null);
    }

    private static IncidentMail mail(int port, String... receivers) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        var configured = new StaticListableBeanFactory();
        configured.addBean("mail", sender);
        return new IncidentMail(
                configured.getBeanProvider(JavaMailSender.class), "mot-cua@example.vn", List.of(receivers));
    }
}
