package vn.motcua.result;

import org.springframework.stereotype.Component;
import vn.motcua.Wording;
import vn.motcua.dossier.Dossier;
import vn.motcua.procedure.BuildingBlock;
import vn.motcua.procedure.Step;

/** Number and seal of the records office. A result that is numbered again after a correction keeps its number. */
@Component
class NumberResult extends BuildingBlock<NumberResult.Input> {

    /** @param symbol what follows the serial, GPXD-UBND; each symbol is a book of its own */
    record Input(String symbol) {}

    private final Books books;

    NumberResult(Books books) {
        this.books = books;
    }

    @Override
    protected void perform(Input input, Dossier dossier, Step step) {
        Books.Place place = books.enterOnce(
                dossier, "result:" + input.symbol(), step.occasion().happenedAt());
        String number = Wording.say("result.number", "%02d".formatted(place.serial()), input.symbol());
        if (!number.equals(dossier.answers("numbered").get("resultNumber"))) {
            dossier.numberResult(number, step.occasion());
        }
    }
}
