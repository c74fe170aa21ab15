package vn.motcua.procedure.deployment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.motcua.procedure.ProcedureFolders;
import vn.motcua.procedure.rule.Finding;

/**
 * The files of one procedure as somebody wants them in force.
 *
 * @param files by the name they have in the folders
 * @param sentAs the names under which they were sent, by their names in the folders
 * @param findings what was wrong with the sending itself
 */
record Candidate(String slug, SortedMap<String, byte[]> files, Map<String, String> sentAs, List<Finding> findings) {

    static Candidate ofFolder(String slug, SortedMap<String, byte[]> files) {
        return new Candidate(slug, files, Map.of(), List.of());
    }

    /** True for the folder of shared parts itself: what it does not hold is no longer shared. */
    boolean isWholeSharedFolder() {
        return sentAs.isEmpty() && slug.equals(ProcedureFolders.SHARED);
    }

    /** Names of the shared parts that its models call in whichever version is in force. */
    Set<String> latest() {
        Set<String> latest = new TreeSet<>();
        files.forEach((name, content) -> {
            if (name.endsWith(".bpmn")) {
                latest.addAll(ModelHead.of(content).latest());
            }
        });
        return latest;
    }

    boolean brings(String folder) {
        return files.keySet().stream().anyMatch(name -> slugOf(name).equals(folder));
    }

    boolean bringsModel() {
        return files.keySet().stream().anyMatch(name -> name.endsWith(".bpmn"));
    }

    /** The shared files among them. */
    SortedMap<String, byte[]> shared() {
        SortedMap<String, byte[]> shared = new TreeMap<>(files);
        shared.keySet().removeIf(name -> !slugOf(name).equals(ProcedureFolders.SHARED));
        return shared;
    }

    String sentAs(String name) {
        return sentAs.getOrDefault(name, name);
    }

    /** Of names and contents; the same for the same files, wherever they come from. */
    String digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.forEach((name, content) -> {
                digest.update((name + "\n" + content.length + "\n").getBytes(StandardCharsets.UTF_8));
                digest.update(content);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The slug, or {@code shared}, in whose folder a file lies. */
    static String slugOf(String name) {
        return name.split("/")[1];
    }
}
