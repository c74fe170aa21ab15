package vn.motcua.notice;

import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Occasion;
import vn.motcua.marriage.Couple;
import vn.motcua.marriage.Ward;
import vn.motcua.platform.OfficeClock;
import vn.motcua.procedure.Step;

/** The outbox as it is where a mail server is configured. */
@Component
class OutboxOfTheTest {

    private final Ward ward;
    private final Dossiers dossiers;
    private final EntityManager entities;
    private final TransactionTemplate transaction;
    private final Outbox outbox;
    private final Notices notices;
    private final OfficeClock clock;

    OutboxOfTheTest(
            Ward ward,
            Dossiers dossiers,
            EntityManager entities,
            PlatformTransactionManager transactions,
            Notices notices,
            Letters letters,
            OfficeClock clock) {
        this.notices = notices;
        this.clock = clock;
        this.ward = ward;
        this.dossiers = dossiers;
        this.entities = entities;
        this.transaction = new TransactionTemplate(transactions);
        var configured = new StaticListableBeanFactory();
        configured.addBean("mail", new JavaMailSenderImpl());
        this.outbox = new Outbox(notices, letters, configured.getBeanProvider(JavaMailSender.class));
    }

    /** A couple with this address is told that its dossier was accepted; the number of the dossier. */
    String notice(String address) {
        return notice(Couple.with("applicantEmail", address));
    }

    String notice(Map<String, Object> couple) {
        ward.at("2026-11-25T08:10");
        String number = ward.submit("tiepnhan.thanhkhe", couple);
        transaction.executeWithoutResult(status -> {
            Occasion now = Occasion.now(ward.now(), Occasion.SYSTEM);
            Step step = new Step(number, "notify", String.join("/", number, "notify", "" + UUID.randomUUID()), now);
            outbox.toApplicant(new Message("accepted", null), dossiers.get(number), step);
        });
        return number;
    }

    /** Nothing waits from an earlier test. */
    void clear() {
        transaction.executeWithoutResult(status -> entities.createQuery("delete from Notice n where n.state = ?1")
                .setParameter(1, Notice.State.WAITING)
                .executeUpdate());
    }

    /** What one node does every few seconds. */
    void send(int port) {
        transaction.executeWithoutResult(status -> node(port).send());
    }

    /** A node that sends over the server at this port. */
    NoticeMail node(int port) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        return new NoticeMail(notices, sender, clock, "mot-cua@example.vn");
    }
}
