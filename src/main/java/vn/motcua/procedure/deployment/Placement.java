package vn.motcua.procedure.deployment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.motcua.Wording;
import vn.motcua.procedure.ProcedureFolders;
import vn.motcua.procedure.rule.Finding;
import vn.motcua.procedure.rule.Severity;

/**
 * Lays what was sent where it would lie in the folders. Camunda Modeler sends files by their bare names; the process among them
 * says whose they are, and what is shared already stays shared.
 */
@Component
class Placement {

    /** Pictures that the engine takes beside a model. */
    private static final Pattern PICTURE = Pattern.compile(".*\\.(png|svg)");

    private final InForce inForce;

    Placement(InForce inForce) {
        this.inForce = inForce;
    }

    Candidate place(SortedMap<String, byte[]> sent) {
        List<Finding> findings = new ArrayList<>();
        SortedMap<String, FilePlace> places = new TreeMap<>();
        sent.keySet().forEach(name -> FilePlace.of(name).ifPresent(place -> places.put(name, place)));
        sent.keySet().stream()
                .filter(name ->
                        !places.containsKey(name) && !PICTURE.matcher(name).matches())
                .forEach(name -> findings.add(finding("deployment.stranger", name)));
        String slug = slug(places, sent, findings);
        SortedMap<String, byte[]> files = new TreeMap<>();
        Map<String, String> sentAs = new HashMap<>();
        places.forEach((name, place) -> {
            String placed = place.in(isShared(place) ? ProcedureFolders.SHARED : slug);
            if (sentAs.put(placed, name) != null) {
                findings.add(finding("deployment.twice", name));
            }
            files.put(placed, sent.getOrDefault(name, new byte[0]));
        });
        return new Candidate(slug, files, sentAs, findings);
    }

    private boolean isShared(FilePlace place) {
        return place.folder()
                .or(() -> inForce.folderOf(place.kind(), place.id()))
                .equals(Optional.of(ProcedureFolders.SHARED));
    }

    private String slug(Map<String, FilePlace> places, Map<String, byte[]> sent, List<Finding> findings) {
        SortedSet<String> owners = new TreeSet<>();
        List<String> models = new ArrayList<>();
        places.forEach((name, place) -> {
            if (place.isModel()) {
                models.add(name);
                owners.add(owner(place, sent.getOrDefault(name, new byte[0])));
            }
        });
        if (owners.size() > 1) {
            owners.remove(ProcedureFolders.SHARED);
        }
        if (owners.size() > 1) {
            models.forEach(name -> findings.add(finding("deployment.several", name, String.join(", ", owners))));
        }
        return owners.isEmpty() ? withoutModel(places) : owners.first();
    }

    private String owner(FilePlace model, byte[] content) {
        return model.folder()
                .or(() -> isShared(model)
                        ? Optional.of(ProcedureFolders.SHARED)
                        : ModelHead.of(content).processes().stream().findFirst())
                .orElse(model.id());
    }

    /** Forms and decisions alone belong to the procedure that has them now, or are shared. */
    private String withoutModel(Map<String, FilePlace> places) {
        return places.values().stream()
                .flatMap(place -> place.folder().or(() -> inForce.folderOf(place.kind(), place.id())).stream())
                .filter(slug -> !slug.equals(ProcedureFolders.SHARED))
                .findFirst()
                .orElse(ProcedureFolders.SHARED);
    }

    static Finding finding(String key, String file, Object... more) {
        List<Object> gaps = new ArrayList<>(List.of(file));
        gaps.addAll(List.of(more));
        return new Finding(
                Severity.ERROR,
                key,
                file,
                "",
                "",
                Wording.say(key, gaps.toArray()),
                Wording.say(key + ".remedy", gaps.toArray()));
    }
}
