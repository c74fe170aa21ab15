package vn.motcua.notice;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import vn.motcua.Wording;
import vn.motcua.incident.IncidentKind;
import vn.motcua.incident.IncidentSource;
import vn.motcua.incident.OpenIncident;
import vn.motcua.incident.OpenIncident.Way;

/** Notices that did not reach the citizen. */
@Component
class UnsentNotices implements IncidentSource {

    private final Notices notices;
    private final Clock clock;
    private final Set<Way> ways;

    UnsentNotices(Notices notices, Clock clock, ObjectProvider<JavaMailSender> mail) {
        this.notices = notices;
        this.clock = clock;
        this.ways = mail.getIfAvailable() == null ? Set.of(Way.SETTLE) : Set.of(Way.RETRY, Way.SETTLE);
    }

    @Override
    public IncidentKind kind() {
        return IncidentKind.NOTICE;
    }

    @Override
    public List<OpenIncident> open(int most) {
        return notices.notSent(most).stream().map(this::incident).toList();
    }

    /** It goes out with the next mail, as often as a new one. */
    @Override
    public boolean retry(String id) {
        Optional<Notice> notice = ways.contains(Way.RETRY) ? notices.holdNotSent(id) : Optional.empty();
        notice.ifPresent(each -> each.again(clock.instant()));
        return notice.isPresent();
    }

    @Override
    public boolean settle(String id, String by) {
        Optional<Notice> notice = notices.holdNotSent(id);
        notice.ifPresent(Notice::told);
        return notice.isPresent();
    }

    private OpenIncident incident(Notice notice) {
        return new OpenIncident(
                notice.key(),
                notice.dossierNumber(),
                null,
                notice.createdAt(),
                Wording.say(
                        "incident.notice",
                        Wording.say(Letters.NAMES + notice.template()),
                        String.valueOf(notice.attempts())),
                Wording.say(
                        ways.contains(Way.RETRY) ? "incident.notice.remedy" : "incident.notice.without-mail.remedy"),
                notice.failure(),
                ways);
    }
}
