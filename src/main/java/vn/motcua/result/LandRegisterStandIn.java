package vn.motcua.result;

import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.motcua.Wording;
import vn.motcua.dossier.Dossier;

/** Stands in for the land registration system: numbers entries in a table of our own, and every number says what it is. */
@Component
class LandRegisterStandIn implements LandRegister {

    private final Books books;

    LandRegisterStandIn(Books books) {
        this.books = books;
    }

    @Override
    public String update(Dossier dossier, Instant at) {
        Books.Place place = books.enterOnce(dossier, UpdateCadastre.REGISTER, at);
        return Wording.say("stand-in.cadastre", String.valueOf(place.serial()), String.valueOf(place.year()));
    }
}
