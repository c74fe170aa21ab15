package vn.motcua.scenario;

import java.util.List;
import vn.motcua.Wording;

/** From now on the next attempts at a block fail; the engine tries again after its pauses. */
record BlockFails(Place place, Word block, int fails) implements Step {

    static final Kind KIND = new Kind(
            "block",
            List.of("block", "fails"),
            (fields, others) -> List.of(new BlockFails(
                    fields.place(),
                    Word.of(fields.get("block")),
                    fields.get("fails").number())));

    @Override
    public void check(Chart chart) {
        chart.demandBlock(block);
        if (fails == 0) {
            throw BadScenario.at(place, "fails-never");
        }
    }

    @Override
    public void play(Play play) {
        play.house().footprints().fail(play.number(), block.text(), fails);
        play.trace().act(Wording.say("scenario.does.block", play.chart().name(block.text()), fails));
    }
}
