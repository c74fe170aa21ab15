package vn.motcua.scenario;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.Wording;
import vn.motcua.fee.PaymentReport;

/**
 * A payment platform tells of money for the dossier.
 *
 * @param reference of the transaction; when the file names none, one that no other step has
 */
record MoneyComes(
        Place place,
        long amount,
        @Nullable Word reference,
        String method,
        @Nullable Answered answers,
        @Nullable Refused refused)
        implements Step {

    static final Kind KIND =
            new Kind("pays", List.of("pays", "reference", "method", "answers", "refused"), MoneyComes::read);

    private static List<Step> read(Fields fields, References others) {
        Entry amount = fields.get("pays");
        return List.of(new MoneyComes(
                fields.place(),
                amount.plain() instanceof Number number ? number.longValue() : amount.number(),
                fields.word("reference").orElse(null),
                fields.find("method").map(Entry::text).orElse("online"),
                fields.find("answers").map(Answered::of).orElse(null),
                fields.find("refused").map(Refused::of).orElse(null)));
    }

    @Override
    public void play(Play play) {
        String does = Wording.say("scenario.does.pays", amount);
        play.attempt(place, refused, does, () -> play.actors().reception(() -> {
            var report = new PaymentReport(BigDecimal.valueOf(amount), reference(play), method, null, null);
            String answer =
                    play.house().cashDesk().receive(play.number(), report).outcome();
            Answered.hear(answer, answers, play);
            return answer;
        }));
    }

    /** In a run, two dossiers may pay by the same step. */
    private String reference(Play play) {
        return play.number() + " "
                + (reference == null
                        ? "%s:%d".formatted(Path.of(place.file()).getFileName(), place.line())
                        : reference.text());
    }
}
