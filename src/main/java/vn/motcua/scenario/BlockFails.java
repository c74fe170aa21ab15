package vn.motcua.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.Wording;

/**
 * From now on the next attempts at a block fail; the engine tries again after its pauses.
 *
 * @param error the business error by which it fails, for which the procedure has a way; null for a fault of the machine
 */
record BlockFails(Place place, Word block, int fails, @Nullable String error) implements Step {

    static final Kind KIND = new Kind(
            "block",
            List.of("block", "fails", "error"),
            (fields, others) -> List.of(new BlockFails(
                    fields.place(),
                    Word.of(fields.get("block")),
                    fields.get("fails").number(),
                    fields.find("error").map(Entry::text).orElse(null))));

    @Override
    public void check(Chart chart) {
        chart.demandBlock(block);
        if (fails == 0) {
            throw BadScenario.at(place, "fails-never");
        }
    }

    @Override
    public void play(Play play) {
        play.house().footprints().fail(play.number(), block.text(), fails, error);
        play.trace().act(Wording.say("scenario.does.block", play.chart().name(block.text()), fails));
    }
}
