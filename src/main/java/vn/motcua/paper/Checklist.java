package vn.motcua.paper;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.procedure.FormField;
import vn.motcua.procedure.Procedures;

/** For which papers of a dossier files can be uploaded: those it has, and those its procedure may ask for. */
@Component
class Checklist {

    private static final String FIELD = "papers";

    private final Procedures procedures;

    Checklist(Procedures procedures) {
        this.procedures = procedures;
    }

    /** Names by code, those that were handed in first. */
    Map<String, String> of(Dossier dossier) {
        Map<String, String> names = new LinkedHashMap<>();
        dossier.papers().forEach(paper -> names.put(paper.code(), paper.name()));
        procedures
                .startFormOf(dossier)
                .flatMap(start -> start.form().field(FIELD))
                .map(FormField::options)
                .ifPresent(options -> options.forEach(names::putIfAbsent));
        return names;
    }

    /**
     * The name of the paper.
     *
     * @throws UnknownPaper naming those there are
     */
    String name(Dossier dossier, String code) {
        Map<String, String> names = of(dossier);
        String name = names.get(code);
        if (name == null) {
            throw new UnknownPaper(dossier.number(), names);
        }
        return name;
    }
}
