package vn.motcua.supervision;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import vn.motcua.Wording;
import vn.motcua.deadline.WorkingCalendar;

/**
 * One mail to those above for all that a round has found, where addresses and a mail server are configured. What cannot be sent
 * is not tried again: the page and the log tell it all the same.
 */
@Component
class IncidentMail {

    private static final Logger LOG = LoggerFactory.getLogger(IncidentMail.class);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy");
    /** Longer lists nobody reads in a mail. */
    private static final int MOST = 50;

    private final ObjectProvider<JavaMailSender> mail;
    private final String sender;
    private final List<String> receivers;

    IncidentMail(
            ObjectProvider<JavaMailSender> mail,
            @Value("${motcua.mail.from:khong-tra-loi@motcua.invalid}") String sender,
            @Value("${motcua.incidents.mail:}") List<String> receivers) {
        this.mail = mail;
        this.sender = sender;
        this.receivers = receivers.stream()
                .map(String::trim)
                .filter(address -> !address.isEmpty())
                .toList();
    }

    void tell(List<KnownIncident> neglected) {
        JavaMailSender server = mail.getIfAvailable();
        if (server == null || receivers.isEmpty() || neglected.isEmpty()) {
            return;
        }
        try {
            server.send(message(server.createMimeMessage(), neglected));
        } catch (MailException | MessagingException failure) {
            LOG.error("{} incidents could not be told by mail", neglected.size(), failure);
        }
    }

    private MimeMessage message(MimeMessage message, List<KnownIncident> neglected) throws MessagingException {
        MimeMessageHelper letter = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
        letter.setFrom(sender);
        letter.setTo(receivers.toArray(String[]::new));
        letter.setSubject(Wording.say("incident.mail.subject", neglected.size()));
        letter.setText(Wording.say("incident.mail.body") + "\n\n"
                + neglected.stream().limit(MOST).map(IncidentMail::line).collect(Collectors.joining("\n"))
                + (neglected.size() > MOST ? "\n…" : ""));
        return message;
    }

    private static String line(KnownIncident each) {
        return Wording.say(
                "incident.mail.line",
                each.kind().label(),
                MOMENT.format(WorkingCalendar.local(each.incident().since())),
                Objects.requireNonNullElse(each.incident().dossierNumber(), Wording.say("incident.mail.no-dossier")));
    }
}
