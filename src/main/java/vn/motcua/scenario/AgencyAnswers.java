package vn.motcua.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.Wording;

/**
 * An agency that was asked for its opinion answers, and the exchange of documents tells it.
 *
 * @param agency its code, as the form names it that chooses the agencies
 * @param verdict agree, object or conditions
 */
record AgencyAnswers(Place place, String agency, String verdict, @Nullable String content, @Nullable Refused refused)
        implements Step {

    static final Kind KIND =
            new Kind("agency", List.of("agency", "verdict", "content", "refused"), AgencyAnswers::read);

    private static List<Step> read(Fields fields, References others) {
        return List.of(new AgencyAnswers(
                fields.place(),
                fields.get("agency").text(),
                fields.get("verdict").text(),
                fields.find("content").map(Entry::text).orElse(null),
                fields.find("refused").map(Refused::of).orElse(null)));
    }

    @Override
    public void check(Chart chart) {}

    @Override
    public void play(Play play) {
        String does = Wording.say("scenario.does.opinion", agency, verdict);
        play.attempt(place, refused, does, () -> play.actors()
                .reception(() -> play.house().opinions().hear(play.number(), agency, verdict, content)));
    }
}
