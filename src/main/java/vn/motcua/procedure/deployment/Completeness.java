package vn.motcua.procedure.deployment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import vn.motcua.procedure.ProcedureFolders;

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
        if (!name.endsWith(".form")) {
            return Xml.root(content).isPresent();
        }
        try {
            return JSON.readTree(content).isObject();
        } catch (JsonProcessingException broken) {
            return false;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
