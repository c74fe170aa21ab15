package vn.motcua.post;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.Units;
import vn.motcua.deadline.WorkingCalendar;
import vn.motcua.document.Letterhead;
import vn.motcua.document.Press;
import vn.motcua.document.print.Pdf;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;

/** What the post's papers look like: the slip on a cover, the day's list. Printed from what is known now, and not kept. */
@Service
@Transactional(readOnly = true)
class PostPaper {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final PostDesk desk;
    private final Dossiers dossiers;
    private final Units units;
    private final Press press;
    private final Clock clock;

    PostPaper(PostDesk desk, Dossiers dossiers, Units units, Press press, Clock clock) {
        this.desk = desk;
        this.dossiers = dossiers;
        this.units = units;
        this.press = press;
        this.clock = clock;
    }

    /** @throws ConsignmentUnknown as {@link PostDesk#read} */
    Pdf label(String name) {
        Label label = desk.read(name).label();
        Dossier dossier = dossiers.get(label.dossierNumber());
        Map<String, Object> filling = Map.of(
                "label", label,
                "procedure", dossier.procedureName(),
                "preparedAt", moment(label.preparedAt()),
                "arrivalDue", moment(label.arrivalDue()));
        return press.print("post/label", filling, label.preparedAt().toInstant());
    }

    /** @throws NoSuchList as {@link PostDesk#manifest} */
    Pdf manifest(String unit, @Nullable LocalDate day) {
        Manifest list = desk.manifest(unit, day);
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Map<String, Object> page = Map.of("letterhead", Letterhead.ofCentre(units.get(unit)), "documentNumber", "");
        Map<String, Object> filling = Map.of(
                "d",
                page,
                "list",
                list,
                "date",
                DAY.format(list.date()),
                "printedAt",
                MOMENT.format(WorkingCalendar.local(now)));
        return press.print("post/manifest", filling, now);
    }

    private static String moment(OffsetDateTime moment) {
        return MOMENT.format(moment);
    }
}
