package vn.motcua.desk;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.authority.Competency;
import vn.motcua.authority.Unit;

/**
 * Who decides one case of a procedure about a place.
 *
 * @param subject the case, in Vietnamese
 * @param until last day of acceptance for which it holds; null while it holds on
 * @param confirmed false when the rule has not been read in an official text
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CompetenceView(
        String procedure,
        @JsonProperty("case") String subject,
        Authority authority,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate since,
        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable LocalDate until,
        String legalBasis,
        boolean confirmed,
        @Nullable String note) {

    /**
     * @param code null for an authority that does not work in this system
     * @param synthetic it stands in for an office that has not been published
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Authority(@Nullable String code, String name, boolean synthetic) {

        static Authority of(Unit unit) {
            return new Authority(unit.code(), unit.authority(), unit.synthetic());
        }
    }

    static CompetenceView of(Competency rule, Authority authority) {
        return new CompetenceView(
                rule.procedure(),
                rule.subjectName(),
                authority,
                rule.since(),
                rule.until(),
                rule.legalBasis(),
                rule.confirmed(),
                rule.note());
    }
}
