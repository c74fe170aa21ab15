package vn.motcua.scenario;

import java.time.Instant;
import java.util.List;

/** Nobody does anything until a moment; timers and retries that fall due meanwhile come each at their time. */
record ClockTurns(Place place, Instant until) implements Step {

    static final Kind KIND = new Kind(
            "time",
            List.of("time"),
            (fields, others) ->
                    List.of(new ClockTurns(fields.place(), fields.get("time").moment())));

    @Override
    public void play(Play play) {
        play.wait(place, until);
    }
}
