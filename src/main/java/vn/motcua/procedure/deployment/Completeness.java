package vn.motcua.procedure.deployment;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import vn.motcua.procedure.ProcedureFolders;
import vn.motcua.procedure.rule.Xml;

/** Whether a folder can have been copied to its end: a half-written file is not well-formed, a half-copied folder has no model. */
final class Completeness {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Completeness() {}

    static boolean of(Candidate candidate) {
        boolean whole = candidate.bringsModel() || candidate.slug().equals(ProcedureFolders.SHARED);
        return whole
                && candidate.files().entrySet().stream().allMatch(file -> wellFormed(file.getKey(), file.getValue()));
    }

    private static boolean wellFormed(String name, byte[] content) {
        try {
            if (name.endsWith(".form")) {
                return JSON.readTree(content).isObject();
            }
            Xml.root(content);
            return true;
        } catch (IOException | IllegalArgumentException broken) {
            return false;
        }
    }
}
