package vn.motcua.supervision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierBrief;
import vn.motcua.dossier.DossierLogs;
import vn.motcua.incident.IncidentKind;
import vn.motcua.incident.IncidentSource;
import vn.motcua.incident.OpenIncident;

/** What all modules have open, as it is now, with what was done about it. */
@Component
class IncidentGathering {

    private static final Logger LOG = LoggerFactory.getLogger(IncidentGathering.class);

    /** Of each kind, those of longest standing: a city where more fails has one cause to mend, not so many incidents. */
    static final int MOST = 500;

    private static final int AT_ONCE = 1000;

    private final Map<IncidentKind, IncidentSource> sources = new EnumMap<>(IncidentKind.class);
    private final IncidentActs acts;
    private final DossierLogs dossiers;

    IncidentGathering(List<IncidentSource> sources, IncidentActs acts, DossierLogs dossiers) {
        sources.stream().sorted(Comparator.comparing(IncidentSource::kind)).forEach(source -> {
            if (this.sources.put(source.kind(), source) != null) {
                throw new IllegalStateException("Two sources of incidents " + source.kind());
            }
        });
        this.acts = acts;
        this.dossiers = dossiers;
    }

    /**
     * @param known the most pressing first
     * @param unread of which the module could not say what it has open
     */
    record Gathered(List<KnownIncident> known, Set<IncidentKind> unread) {}

    Optional<IncidentSource> source(IncidentKind kind) {
        return Optional.ofNullable(sources.get(kind));
    }

    Set<IncidentKind> kinds() {
        return sources.keySet();
    }

    Gathered all() {
        Map<IncidentKind, List<OpenIncident>> open = new LinkedHashMap<>();
        sources.forEach((kind, source) -> read(source).ifPresent(incidents -> open.put(kind, incidents)));
        Map<IncidentKey, List<IncidentAct>> done = acts.of(open.values().stream()
                .flatMap(List::stream)
                .map(OpenIncident::id)
                .collect(Collectors.toSet()));
        Map<String, DossierBrief> briefs = briefs(open.values().stream()
                .flatMap(List::stream)
                .map(OpenIncident::dossierNumber)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        List<KnownIncident> known = new ArrayList<>();
        open.forEach((kind, incidents) -> incidents.forEach(each -> known.add(new KnownIncident(
                kind,
                each,
                IncidentStory.of(each.since(), done.getOrDefault(new IncidentKey(kind, each.id()), List.of())),
                briefs.get(String.valueOf(each.dossierNumber()))))));
        known.sort(KnownIncident.PRESSING_FIRST);
        return new Gathered(
                known,
                sources.keySet().stream()
                        .filter(kind -> !open.containsKey(kind))
                        .collect(Collectors.toSet()));
    }

    /** What is wrong with one module must not hide what the others tell. */
    private static Optional<List<OpenIncident>> read(IncidentSource source) {
        try {
            return Optional.of(source.open(MOST));
        } catch (RuntimeException failure) {
            LOG.error("Incidents {} cannot be read", source.kind(), failure);
            return Optional.empty();
        }
    }

    private Map<String, DossierBrief> briefs(List<String> numbers) {
        Map<String, DossierBrief> briefs = new HashMap<>();
        for (int first = 0; first < numbers.size(); first += AT_ONCE) {
            dossiers.briefs(numbers.subList(first, Math.min(first + AT_ONCE, numbers.size())))
                    .forEach(brief -> briefs.put(brief.number(), brief));
        }
        return briefs;
    }
}
