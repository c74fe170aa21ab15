package vn.motcua.scenario;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.Wording;
import vn.motcua.fee.PaymentReport;

/**
 * A bank or a payment platform tells of money for the dossier.
 *
 * @param amount in đồng
 * @param reference number of the transaction; told twice, it is the same money
 */
record MoneyComes(Place place, Entry amount, String reference, @Nullable Refused refused) implements Step {

    static final Kind KIND = new Kind("pays", List.of("pays", "reference", "refused"), MoneyComes::read);

    private static List<Step> read(Fields fields, References others) {
        return List.of(new MoneyComes(
                fields.place(),
                fields.get("pays"),
                fields.find("reference").map(Entry::text).orElse("GD-1"),
                fields.find("refused").map(Refused::of).orElse(null)));
    }

    @Override
    public void check(Chart chart) {}

    @Override
    public void play(Play play) {
        var report = new PaymentReport(new BigDecimal(amount.text()), reference, "bank", null, null);
        String does = Wording.say("scenario.does.pays", amount.text(), reference);
        play.attempt(place, refused, does, () -> play.actors()
                .reception(() -> play.house().cashDesk().receive(play.number(), report)));
    }
}
