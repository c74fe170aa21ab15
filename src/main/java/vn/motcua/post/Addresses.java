package vn.motcua.post;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.Wording;
import vn.motcua.authority.Unit;
import vn.motcua.authority.Units;
import vn.motcua.dossier.Dossier;
import vn.motcua.procedure.BusinessFailure;

/** What the label says of sender and receiver. */
@Component
class Addresses {

    private final Units units;

    Addresses(Units units) {
        this.units = units;
    }

    Parties between(Dossier dossier, String from, String to) {
        return parties(from, dossier, to, name(to, dossier), place(to), null);
    }

    /** @throws BusinessFailure when nobody knows where the citizen lives */
    Parties toCitizen(Dossier dossier, String from) {
        String address = dossier.applicant().address();
        if (address == null || address.isBlank()) {
            throw new BusinessFailure("no-address", Wording.say("post.no-address", dossier.number()));
        }
        return parties(
                from,
                dossier,
                null,
                dossier.applicant().name(),
                address,
                dossier.applicant().phone());
    }

    private Parties parties(
            String from, Dossier dossier, @Nullable String to, String name, String address, @Nullable String phone) {
        return new Parties(from, name(from, dossier), place(from), to, name, address, phone);
    }

    /** The counter where it receives, the authority where it decides. */
    private String name(String unit, Dossier dossier) {
        return units.find(unit)
                .map(each -> unit.equals(dossier.receivingUnit()) ? each.serviceCentre() : each.authority())
                .orElse(unit);
    }

    private String place(String unit) {
        return Wording.say(
                "post.unit-address", units.find(unit).map(Unit::fullName).orElse(unit));
    }
}
