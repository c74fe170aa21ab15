package vn.motcua.dossier;

import java.util.List;
import java.util.Map;

/** What is handed in: already checked, both units known. {@code declaration} is one JSON document. */
public record Submission(
        String procedure,
        String procedureName,
        Channel channel,
        String receivingUnit,
        String competentUnit,
        Applicant applicant,
        Map<String, Object> declaration,
        List<Paper> papers) {}
