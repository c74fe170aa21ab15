package vn.motcua.post;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.Wording;
import vn.motcua.dossier.Dossier;
import vn.motcua.procedure.BusinessFailure;

/** Finds the consignment that an officer means. */
@Component
class OnTheWay {

    private final Consignments consignments;

    OnTheWay(Consignments consignments) {
        this.consignments = consignments;
    }

    /**
     * @param name the label's number or our order code; null for the dossier's latest
     * @throws BusinessFailure when the dossier has no such consignment on its way
     */
    Consignment of(Dossier dossier, @Nullable String name) {
        return (name == null ? consignments.latestOpen(dossier.number()) : consignments.find(name))
                .filter(found -> found.dossierNumber().equals(dossier.number())
                        && !found.journey().settled())
                .orElseThrow(() -> unknown(dossier, name == null ? "" : name));
    }

    /**
     * The latest that was given up as lost or damaged.
     *
     * @throws BusinessFailure when there is none
     */
    Consignment lost(Dossier dossier) {
        return consignments.of(dossier.number()).stream()
                .filter(Consignment::givenUp)
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> unknown(dossier, ""));
    }

    private BusinessFailure unknown(Dossier dossier, String name) {
        String open = consignments.of(dossier.number()).stream()
                .filter(each -> !each.journey().settled())
                .map(Consignment::name)
                .collect(Collectors.joining(", "));
        String sentence = open.isEmpty()
                ? Wording.say("post.none-on-the-way", dossier.number())
                : Wording.say("post.not-of-dossier", name, dossier.number(), open);
        return new BusinessFailure("unknown-consignment", sentence);
    }
}
