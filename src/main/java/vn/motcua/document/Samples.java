package vn.motcua.document;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Unit;
import vn.motcua.authority.Units;
import vn.motcua.deadline.WorkingCalendar;

/** Invented facts, from {@code data/document-samples.yaml}, with which every kind of document can be shown. */
@Component
class Samples {

    private static final String FILE = "data/document-samples.yaml";

    private final Map<String, Object> common;
    private final Map<String, Object> kinds;
    private final Units units;

    Samples(Units units) {
        this.units = units;
        try (InputStream file = new ClassPathResource(FILE).getInputStream()) {
            Map<String, Object> all = new ObjectMapper(new YAMLFactory()).readValue(file, new TypeReference<>() {});
            common = map(all.get("common"));
            kinds = map(all.get("kinds"));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
    }

    /** What the template is filled in with; every page says that it is a preview. */
    Map<String, @Nullable Object> of(Kind kind, Instant at) {
        Map<String, Object> own = map(kinds.getOrDefault(kind.code(), Map.of()));
        Unit unit = units.get(String.valueOf(own.getOrDefault("unit", common.get("unit"))));
        Letterhead issuer =
                kind.issuer() == Kind.Issuer.CENTRE ? Letterhead.ofCentre(unit) : Letterhead.ofAuthority(unit);
        Map<String, Object> page = both("page", own);
        page.put("letterhead", issuer);
        page.put("signature", issuer.signature(Capacity.TM));
        page.put("documentName", kind.title());
        page.putIfAbsent("documentNumber", Numbering.text(1, kind, issuer));
        page.put("issuedAt", DossierPage.day(WorkingCalendar.local(at).toLocalDate()));
        page.put("preview", true);
        Map<String, @Nullable Object> filling = new LinkedHashMap<>(common);
        filling.put("d", page);
        filling.put("facts", new Facts(both("facts", own), this::spoken));
        filling.put("declared", common.get("sections"));
        filling.put("settled", common.get("sections"));
        return filling;
    }

    /** What the kind has of its own comes before what all have. */
    private Map<String, Object> both(String part, Map<String, Object> own) {
        Map<String, Object> both = new LinkedHashMap<>(map(Objects.requireNonNull(common.get(part))));
        both.putAll(map(own.getOrDefault(part, Map.of())));
        return both;
    }

    private String spoken(String field, Object value) {
        Map<String, Object> names =
                map(map(Objects.requireNonNull(common.get("names"))).getOrDefault(field, Map.of()));
        return String.valueOf(names.getOrDefault(value.toString(), value));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(@Nullable Object part) {
        return (Map<String, Object>) Objects.requireNonNull(part);
    }
}
