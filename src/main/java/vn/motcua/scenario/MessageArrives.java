package vn.motcua.scenario;

import java.util.List;
import vn.motcua.Wording;

/** A BPMN message arrives from outside, from nobody who is logged in. */
record MessageArrives(Place place, Word message) implements Step {

    static final Kind KIND = new Kind(
            "message",
            List.of("message"),
            (fields, others) -> List.of(new MessageArrives(fields.place(), Word.of(fields.get("message")))));

    @Override
    public void check(Chart chart) {
        chart.demandMessage(message);
    }

    @Override
    public void play(Play play) {
        play.attempt(place, null, Wording.say("scenario.does.message", message.text()), () -> {
            if (!play.house().procedures().tell(play.number(), message.text())) {
                throw message.wrong("not-waiting", message.text());
            }
            return message;
        });
    }
}
