package vn.motcua.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.Wording;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.TimelineEntry;

/** What an agency that was asked has said, or that its silence counts as consent. */
public record OpinionLine(String agency, String verdict, String content) {

    /** One for each agency, as it was last heard. Reads the log. */
    static List<OpinionLine> of(Dossier dossier) {
        Map<String, OpinionLine> latest = new LinkedHashMap<>();
        for (TimelineEntry entry : dossier.timeline()) {
            DossierEvent event = entry.event();
            if (event instanceof Dossier.OpinionAsked asked) {
                latest.put(asked.agency(), line(asked.agency(), "waiting", ""));
            } else if (event instanceof Dossier.OpinionGiven given) {
                latest.put(given.agency(), line(given.agency(), given.verdict(), given.content()));
            } else if (event instanceof Dossier.ConsentPresumed presumed) {
                latest.put(presumed.agency(), line(presumed.agency(), "presumed", ""));
            }
        }
        return List.copyOf(latest.values());
    }

    private static OpinionLine line(String agency, String verdict, String content) {
        return new OpinionLine(agency, Wording.say("document.opinion." + verdict), content);
    }
}
