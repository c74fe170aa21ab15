package vn.motcua.scenario;

import java.util.List;

/** What must hold in the middle of a scenario. */
record MustHold(Place place, List<Expectation> expectations) implements Step {

    static final Kind KIND = new Kind(
            "then",
            List.of("then"),
            (fields, others) -> List.of(new MustHold(fields.place(), Expectations.read(fields.get("then")))));

    @Override
    public void check(Chart chart) {
        Expectation.check(expectations, chart);
    }

    @Override
    public void play(Play play) {
        play.hold(expectations);
    }
}
