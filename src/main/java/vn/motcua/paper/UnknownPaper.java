package vn.motcua.paper;

import java.util.Map;
import java.util.stream.Collectors;
import vn.motcua.Refusal;
import vn.motcua.Wording;

/** A dossier has no such paper on its checklist. */
class UnknownPaper extends Refusal {

    UnknownPaper(String dossierNumber, Map<String, String> known) {
        super(Wording.say("paper.unknown-item", dossierNumber, listed(known)));
    }

    private static String listed(Map<String, String> known) {
        return known.entrySet().stream()
                .map(each -> each.getKey() + " (" + each.getValue() + ")")
                .collect(Collectors.joining("; "));
    }
}
