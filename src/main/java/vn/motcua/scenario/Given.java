package vn.motcua.scenario;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.Wording;
import vn.motcua.authority.Unit;
import vn.motcua.dossier.Channel;

/**
 * What a scenario begins with.
 *
 * @param procedure slug of the procedure that the dossier belongs to
 * @param unit where the dossier is handed in
 * @param competent where it is decided; null when that is left to the start form
 * @param declaration the start form's fields, without those named here
 * @param refused when the submission itself must be refused
 */
record Given(
        Place place,
        String procedure,
        Instant at,
        Channel channel,
        Unit unit,
        @Nullable Unit competent,
        Map<String, Entry> declaration,
        @Nullable Refused refused) {

    static final List<String> KEYS = List.of("like", "at", "channel", "unit", "competent", "declaration", "refused");

    void check(Chart chart, String startForm) {
        if (refused == null) {
            List<Mistake> strangers = chart.strangers(startForm, declaration);
            if (!strangers.isEmpty()) {
                throw new BadScenario(strangers);
            }
        }
    }

    /** Hands the dossier in: at the counter by Tasklist's start form, by portal and post through the intake. */
    void play(Play play) {
        play.house().clock().turnTo(at);
        String does = Wording.say("scenario.does.submit." + channel.code(), unit.fullName());
        play.attempt(place, refused, does, () -> play.actors().reception(() -> {
            String number = channel == Channel.COUNTER
                    ? play.startForm(procedure, form()).getBusinessKey()
                    : play.house().citizens().submit(procedure, form()).number();
            play.take(number);
            return number;
        }));
    }

    /** The whole start form. */
    private Map<String, Object> form() {
        Map<String, Object> form = new LinkedHashMap<>(values(declaration));
        form.put("channel", channel.code());
        form.put("receivingUnit", unit.code());
        if (competent != null) {
            form.put("competentUnit", competent.code());
        }
        return form;
    }

    /** What a form is given; an empty value leaves the field out. */
    static Map<String, Object> values(Map<String, Entry> entries) {
        Map<String, Object> values = new LinkedHashMap<>();
        entries.forEach((key, entry) -> {
            Object value = entry.plain();
            if (value != null) {
                values.put(key, value);
            }
        });
        return values;
    }
}
