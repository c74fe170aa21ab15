package vn.motcua.procedure.deployment;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import vn.motcua.procedure.ProcedureFolders;

/** A healthy procedure under a name of its own: marriage registration, renamed. */
record WholeProcedure(String slug) {

    /** By names in the folders. */
    Map<String, String> placed() {
        Map<String, String> files = new TreeMap<>();
        new ProcedureFolders(".")
                .read()
                .getOrDefault("marriage-registration", new TreeMap<>())
                .forEach((name, content) ->
                        files.put(renamed(name), renamed(new String(content, StandardCharsets.UTF_8))));
        return files;
    }

    /** By bare names, as Camunda Modeler sends them. */
    Map<String, String> bare() {
        Map<String, String> files = new TreeMap<>();
        placed().forEach((name, content) -> files.put(name.substring(name.lastIndexOf('/') + 1), content));
        return files;
    }

    String model() {
        return slug + ".bpmn";
    }

    private String renamed(String text) {
        return text.replace("marriage-registration", slug);
    }
}
