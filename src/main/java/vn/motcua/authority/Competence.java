package vn.motcua.authority;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Who is competent for what, where and since when, from {@code data/competence.yaml}. Which case a dossier is, its procedure
 * decides by its own tables; this says which office that comes to.
 */
@Component
public class Competence {

    private static final String FILE = "data/competence.yaml";

    private final Units units;
    private final List<Competency> rules;

    public Competence(Units units) {
        this.units = units;
        try (InputStream in = new ClassPathResource(FILE).getInputStream()) {
            var yaml = YAMLMapper.builder().addModule(new JavaTimeModule()).build();
            rules = List.of(yaml.readValue(in, Competency[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
    }

    /** All rules, in the order of the file. */
    public List<Competency> rules() {
        return rules;
    }

    /**
     * The unit or office that decides about a place.
     *
     * @param placeUnitCode one of the 94
     * @return empty when there is no such place, or the authority does not work in this system
     */
    public Optional<Unit> decider(AuthorityKind kind, String placeUnitCode) {
        Optional<Unit> place = units.find(placeUnitCode).filter(Unit::isCommune);
        return switch (kind) {
            case COMMUNE -> place;
            case LAND_BRANCH -> place.flatMap(units::landBranch);
            case LAND_OFFICE ->
                place.flatMap(anywhere -> units.offices().stream()
                        .filter(office -> office.kind() == UnitKind.LAND_OFFICE)
                        .findFirst());
            case DEPARTMENT, MANAGEMENT_BOARD -> Optional.empty();
        };
    }

    /** The legal basis on which such an authority decides the procedure, as Vietnamese text; empty when no rule says so. */
    public Optional<String> legalBasis(String procedure, AuthorityKind kind, LocalDate acceptedOn) {
        String bases = rules.stream()
                .filter(rule ->
                        rule.procedure().equals(procedure) && rule.authority() == kind && rule.holdsOn(acceptedOn))
                .map(Competency::legalBasis)
                .distinct()
                .collect(Collectors.joining("; "));
        return bases.isEmpty() ? Optional.empty() : Optional.of(bases);
    }
}
