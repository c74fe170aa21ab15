package vn.motcua.notice;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Empties the outbox by mail, when a mail server is configured. A mail may go out twice if the program dies between the server's
 * answer and the commit; both then carry one Message-ID, so that the reader's mail program shows one.
 */
@Component
@ConditionalOnProperty("spring.mail.host")
class NoticeMail {

    private static final Logger LOG = LoggerFactory.getLogger(NoticeMail.class);
    private static final int AT_ONCE = 20;

    private final Notices notices;
    private final JavaMailSender mail;
    private final Clock clock;
    private final String sender;

    NoticeMail(
            Notices notices,
            JavaMailSender mail,
            Clock clock,
            @Value("${motcua.mail.from:khong-tra-loi@motcua.invalid}") String sender) {
        this.notices = notices;
        this.mail = mail;
        this.clock = clock;
        this.sender = sender;
    }

    /** Sends what is due; the rows taken are locked for this node until the transaction ends. */
    @Scheduled(fixedDelayString = "${motcua.mail.pause:PT5S}")
    @Transactional
    public void send() {
        notices.take(clock.instant(), AT_ONCE).forEach(this::send);
    }

    private void send(Notice notice) {
        try {
            mail.send(message(notice));
            notice.sent(clock.instant());
        } catch (MailException | MessagingException e) {
            LOG.warn("Notice {} was not sent: {}", notice.key(), e.getClass().getSimpleName());
            notice.failed(clock.instant(), e.getClass().getSimpleName());
        }
    }

    private MimeMessage message(Notice notice) throws MessagingException {
        MimeMessage message = new IdentifiedMessage(mail.createMimeMessage(), notice.key());
        MimeMessageHelper letter = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
        letter.setFrom(sender);
        letter.setTo(String.valueOf(notice.recipient()));
        letter.setSubject(notice.subject());
        letter.setText(notice.body());
        return message;
    }

    /** Keeps the Message-ID we give it, where a plain message would make a new one on sending. */
    private static final class IdentifiedMessage extends MimeMessage {

        private final String id;

        IdentifiedMessage(MimeMessage source, String key) throws MessagingException {
            super(source.getSession());
            this.id = "<" + key.replaceAll("[^A-Za-z0-9.-]", ".") + "@motcua>";
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
