package vn.motcua.intake;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.Wording;

/**
 * Stands in for the population database: it knows nobody. It checks what can be read in the number itself (century and sex in
 * the fourth digit, year of birth in the two after it; Thông tư 59/2021/TT-BCA), and its answer says that no database was asked.
 */
@Component
class PopulationDatabaseStandIn implements PopulationDatabase {

    @Override
    public Answer lookUp(@Nullable String idNumber, @Nullable String birthDate, boolean male) {
        if (idNumber == null || !idNumber.matches("0\\d{11}")) {
            return new Answer(Wording.say("stand-in.population.malformed"), false);
        }
        int centuryAndSex = idNumber.charAt(3) - '0';
        int year = 1900 + 100 * (centuryAndSex / 2) + Integer.parseInt(idNumber.substring(4, 6));
        boolean maleByNumber = centuryAndSex % 2 == 0;
        boolean agrees = maleByNumber == male && birthDate != null && birthDate.startsWith(year + "-");
        return new Answer(Wording.say(agrees ? "stand-in.population.agrees" : "stand-in.population.differs"), agrees);
    }
}
