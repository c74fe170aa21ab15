package vn.motcua.authority;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One rule about who decides.
 *
 * @param procedure slug
 * @param subject whom or what it is about: {@code individual}, {@code private-house}, {@code any}
 * @param subjectName the same in Vietnamese
 * @param name of an authority outside this system; null for one inside, which the place names
 * @param since first day of acceptance for which it holds
 * @param until last such day; null while it holds on
 * @param legalBasis in Vietnamese
 * @param confirmed false when it has not been read in an official text
 * @param note in Vietnamese: what is missing or assumed; null when nothing is
 */
public record Competency(
        String procedure,
        @JsonProperty("case") String subject,
        @JsonProperty("caseName") String subjectName,
        AuthorityKind authority,
        @Nullable String name,
        LocalDate since,
        @Nullable LocalDate until,
        String legalBasis,
        boolean confirmed,
        @Nullable String note) {

    public Competency {
        if (authority.outside() == (name == null)) {
            throw new IllegalArgumentException(
                    "%s, %s: exactly an authority outside the system is named".formatted(procedure, subject));
        }
        if (until != null && until.isBefore(since)) {
            throw new IllegalArgumentException("%s, %s: ends before it begins".formatted(procedure, subject));
        }
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(since) && (until == null || !day.isAfter(until));
    }
}
