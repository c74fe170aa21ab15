package vn.motcua.result;

import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.motcua.Wording;
import vn.motcua.dossier.Dossier;

/** Stands in for the civil-status software: numbers entries in a table of our own, and every number says what it is. */
@Component
class CivilStatusRegisterStandIn implements CivilStatusRegister {

    private final Books books;

    CivilStatusRegisterStandIn(Books books) {
        this.books = books;
    }

    @Override
    public String enter(Dossier dossier, String register, Instant at) {
        String present = dossier.progress().registerNumber();
        if (present != null) {
            return present;
        }
        Books.Place place = books.enter(dossier, register, at);
        return Wording.say("stand-in.register", String.valueOf(place.serial()), String.valueOf(place.year()));
    }
}
