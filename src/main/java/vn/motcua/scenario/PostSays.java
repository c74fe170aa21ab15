package vn.motcua.scenario;

import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import vn.motcua.Wording;
import vn.motcua.authority.Role;
import vn.motcua.post.CarrierEvent;
import vn.motcua.post.Label;

/**
 * The carrier tells of the dossier's latest consignment by a code of its own, or the counter that sends it ticks it off for the
 * postman ({@code handed-over}).
 *
 * @param item the number told or scanned; null for the consignment's own, or the next free one when it has none
 */
record PostSays(Place place, Word code, @Nullable Word item, @Nullable Refused refused) implements Step {

    private static final String HANDED_OVER = "handed-over";

    static final Kind KIND = new Kind("post", List.of("post", "item", "refused"), PostSays::read);

    private static List<Step> read(Fields fields, References others) {
        return List.of(new PostSays(
                fields.place(),
                Word.of(fields.get("post")),
                fields.word("item").orElse(null),
                fields.find("refused").map(Refused::of).orElse(null)));
    }

    @Override
    public void play(Play play) {
        Label label = play.sight()
                .latestConsignment()
                .orElseThrow(() -> BadScenario.at(place, "no-consignment", play.number()));
        if (code.text().equals(HANDED_OVER)) {
            handOver(play, label);
        } else {
            tell(play, label);
        }
    }

    private void handOver(Play play, Label label) {
        String sender = label.sender().unit();
        String scanned = item != null ? item.text() : play.postbag().number(label);
        String does =
                Wording.say("scenario.does.post.handed-over", label.sender().name(), scanned);
        play.attempt(place, refused, does, () -> play.actors()
                .member(
                        sender + "." + Role.RECEPTION.code(),
                        () -> play.house().counter().handOver(label.orderCode(), scanned)));
    }

    private void tell(Play play, Label label) {
        String about = item == null ? label.orderCode() : item.text();
        CarrierEvent event = CarrierEvent.of(
                label.carrier(), about, code.text(), play.house().clock().instant());
        play.attempt(place, refused, Wording.say("scenario.does.post", code.text(), about), () -> play.house()
                .tracking()
                .hear(event)
                .orElseThrow(() -> new NoSuchElementException(Wording.say("post.unknown", about))));
    }
}
