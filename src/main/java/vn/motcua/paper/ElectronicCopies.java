package vn.motcua.paper;

import java.util.Map;
import java.util.Optional;

/** The searchable copies of uploaded papers, for whoever shows, signs or sends them. */
public interface ElectronicCopies {

    /** By code of the line of the checklist; papers without files are not in it. */
    Map<String, ElectronicCopy> of(String dossierNumber);

    Optional<ElectronicCopy> of(String dossierNumber, String item);
}
