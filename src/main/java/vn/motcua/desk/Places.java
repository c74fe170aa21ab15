package vn.motcua.desk;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.Wording;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Paper;
import vn.motcua.dossier.Route;
import vn.motcua.post.Consignment;
import vn.motcua.post.PostDesk;

/** Finds where everything of a dossier is. */
@Component
class Places {

    private final OfficeNames names;
    private final PostDesk post;

    Places(OfficeNames names, PostDesk post) {
        this.names = names;
        this.post = post;
    }

    Whereabouts of(Dossier dossier, List<Consignment> consignments) {
        Map<String, String> items = items(consignments);
        return new Whereabouts(
                names.of(dossier.holder()),
                dossier.papers().stream().map(paper -> paper(paper, items)).toList(),
                originals(dossier, items),
                Route.of(dossier.timeline()).stream()
                        .map(hop -> HopView.of(hop, names))
                        .toList(),
                consignments.stream().map(post::view).toList());
    }

    /** What officers name each consignment by; the log and the papers name it by our order code. */
    static Map<String, String> items(List<Consignment> consignments) {
        return consignments.stream().collect(Collectors.toMap(Consignment::orderCode, Consignment::name));
    }

    private PaperView paper(Paper paper, Map<String, String> items) {
        Paper.Place place = paper.place();
        String unit = place == null ? null : place.unit();
        return new PaperView(
                paper.code(),
                paper.name(),
                paper.originals(),
                paper.copies(),
                paper.result(),
                place == null ? null : say(place, items),
                place == null ? null : place.holder().name(),
                unit == null ? null : names.of(unit),
                place == null ? null : item(place, items));
    }

    private @Nullable String originals(Dossier dossier, Map<String, String> items) {
        String places = dossier.papers().stream()
                .map(Paper::place)
                .filter(Objects::nonNull)
                .map(place -> say(place, items))
                .distinct()
                .collect(Collectors.joining("; "));
        return places.isEmpty() ? null : places;
    }

    private String say(Paper.Place place, Map<String, String> items) {
        String holder = Wording.say("holder." + place.holder().name());
        String item = item(place, items);
        if (item != null && place.holder() == Paper.Holder.IN_TRANSIT) {
            return Wording.say("place.by-post", item, names.receiver(place.unit()));
        } else if (item != null) {
            return Wording.say("place.item", holder, item);
        }
        return names.place(place);
    }

    private static @Nullable String item(Paper.Place place, Map<String, String> items) {
        String code = place.consignment();
        return code == null ? null : items.getOrDefault(code, code);
    }
}
