package vn.motcua.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.Wording;

/** The citizen answers or asks for something, from home. */
record CitizenSays(Place place, Word message, String says, @Nullable Refused refused) implements Step {

    static final Kind KIND = new Kind("citizen", List.of("citizen", "says", "refused"), CitizenSays::read);

    private static List<Step> read(Fields fields, References others) {
        return List.of(new CitizenSays(
                fields.place(),
                Word.of(fields.get("citizen")),
                fields.find("says").map(Entry::text).orElseGet(() -> Wording.say("scenario.says")),
                fields.find("refused").map(Refused::of).orElse(null)));
    }

    @Override
    public void check(Chart chart) {
        chart.demandMessage(message);
    }

    @Override
    public void play(Play play) {
        play.attempt(
                place,
                refused,
                Wording.say("scenario.does.citizen", Names.message(message.text()), says),
                () -> play.actors().reception(() -> {
                    play.house().citizens().hear(play.number(), message.text(), says);
                    return says;
                }));
    }
}
