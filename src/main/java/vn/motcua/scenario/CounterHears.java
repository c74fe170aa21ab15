package vn.motcua.scenario;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.Wording;
import vn.motcua.authority.Role;
import vn.motcua.authority.Unit;

/**
 * The citizen comes to a counter and an officer records what is said: the process {@code citizen-message}.
 *
 * @param role of the officer who hears it; reception when the file names none
 * @param unit of the counter; null for the unit that received the dossier
 */
record CounterHears(Place place, Word message, String says, Role role, @Nullable Entry unit, @Nullable Refused refused)
        implements Step {

    private static final String PROCEDURE = "citizen-message";

    static final Kind KIND =
            new Kind("counter", List.of("counter", "says", "role", "unit", "refused"), CounterHears::read);

    private static List<Step> read(Fields fields, References others) {
        return List.of(new CounterHears(
                fields.place(),
                Word.of(fields.get("counter")),
                fields.find("says").map(Entry::text).orElseGet(() -> Wording.say("scenario.says")),
                fields.find("role").map(Names::role).orElse(Role.RECEPTION),
                fields.find("unit").orElse(null),
                fields.find("refused").map(Refused::of).orElse(null)));
    }

    @Override
    public void check(Chart chart) {
        chart.demandMessage(message);
    }

    @Override
    public void play(Play play) {
        Map<String, Object> form = Map.of("dossierNumber", play.number(), "kind", message.text(), "content", says);
        Unit counter = play.actors().counter(unit);
        String does = Wording.say("scenario.does.counter", counter.fullName(), Names.message(message.text()), says);
        play.attempt(place, refused, does, () -> play.actors()
                .member(counter.group(role), () -> play.startForm(PROCEDURE, form)));
    }
}
