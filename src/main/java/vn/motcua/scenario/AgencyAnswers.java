package vn.motcua.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.Wording;

/** An agency that was asked gives its opinion on the dossier. */
record AgencyAnswers(
        Place place, String agency, String verdict, String says, @Nullable Answered answers, @Nullable Refused refused)
        implements Step {

    static final Kind KIND =
            new Kind("agency", List.of("agency", "verdict", "says", "answers", "refused"), AgencyAnswers::read);

    private static List<Step> read(Fields fields, References others) {
        return List.of(new AgencyAnswers(
                fields.place(),
                fields.get("agency").text(),
                fields.find("verdict").map(Entry::text).orElse("agree"),
                fields.find("says").map(Entry::text).orElseGet(() -> Wording.say("scenario.says")),
                fields.find("answers").map(Answered::of).orElse(null),
                fields.find("refused").map(Refused::of).orElse(null)));
    }

    @Override
    public void play(Play play) {
        String does = Wording.say("scenario.does.agency", agency, verdict, says);
        play.attempt(place, refused, does, () -> play.actors().reception(() -> {
            String answer = play.house().opinions().hear(play.number(), agency, verdict, says);
            Answered.hear(answer, answers, play);
            return answer;
        }));
    }
}
