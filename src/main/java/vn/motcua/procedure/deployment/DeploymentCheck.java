package vn.motcua.procedure.deployment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.Wording;
import vn.motcua.procedure.ProcedureFolders;
import vn.motcua.procedure.rule.Finding;
import vn.motcua.procedure.rule.Severity;

/** Everything that is wrong with a deployment, together with what is shared and in force; files are named as they were sent. */
@Component
class DeploymentCheck {

    private final ProcedureRules rules;
    private final InForce inForce;

    DeploymentCheck(ProcedureRules rules, InForce inForce) {
        this.rules = rules;
        this.inForce = inForce;
    }

    /** @param coming what the other folders hold, which goes live right after this */
    List<Finding> check(Candidate candidate, Map<String, Candidate> coming) {
        List<Finding> findings = new ArrayList<>(candidate.findings());
        if (!candidate.bringsModel() && !candidate.slug().equals(ProcedureFolders.SHARED)) {
            candidate.files().keySet().stream()
                    .map(name -> Placement.finding("deployment.no-model", candidate.sentAs(name), candidate.slug()))
                    .forEach(findings::add);
            return findings;
        }
        if (candidate.files().isEmpty() && findings.isEmpty()) {
            findings.add(Placement.finding("deployment.empty", candidate.slug()));
            return findings;
        }
        findings.addAll(taken(candidate));
        findings.addAll(alone(candidate));
        if (!Finding.refuse(findings) && candidate.brings(ProcedureFolders.SHARED)) {
            findings.addAll(broken(candidate, coming));
        }
        return findings;
    }

    /** The newest process or decision of an id is the one that is asked: a shared one would stand in a procedure's place, and the reverse. */
    private List<Finding> taken(Candidate candidate) {
        return candidate.files().keySet().stream()
                .filter(name -> !name.startsWith("forms/"))
                .flatMap(name -> FilePlace.of(name).stream()
                        .flatMap(place -> inForce.folderOf(place.kind(), place.id()).stream()
                                .filter(owner -> !owner.equals(Candidate.slugOf(name)))
                                .filter(owner -> isShared(owner) || isShared(Candidate.slugOf(name)))
                                .map(owner -> Placement.finding(
                                        "deployment.taken", candidate.sentAs(name), place.id(), owner))))
                .toList();
    }

    private static boolean isShared(String slug) {
        return slug.equals(ProcedureFolders.SHARED);
    }

    /** What the rules say of the files themselves. */
    List<Finding> alone(Candidate candidate) {
        return ofRules(candidate, inForce.shared(candidate.latest()));
    }

    private List<Finding> ofRules(Candidate candidate, Map<String, byte[]> shared) {
        SortedMap<String, byte[]> files = new TreeMap<>(shared);
        if (candidate.isWholeSharedFolder()) {
            files.clear();
        }
        files.putAll(candidate.files());
        // With a procedure beside them the rules say nothing of shared parts.
        Stream<Finding> ofShared = candidate.bringsModel() && candidate.brings(ProcedureFolders.SHARED)
                ? rules.check(candidate.shared()).stream()
                : Stream.empty();
        return Stream.concat(rules.check(files).stream(), ofShared)
                .filter(finding -> candidate.files().containsKey(finding.file()))
                .map(finding -> in(candidate.sentAs(finding.file()), finding))
                .toList();
    }

    /** Errors that the procedures in force would have from now on, because a part they share changes under them. */
    private List<Finding> broken(Candidate candidate, Map<String, Candidate> coming) {
        String part = candidate.sentAs(candidate.shared().firstKey());
        return inForce.slugs().stream()
                .filter(slug -> !slug.equals(candidate.slug()))
                .flatMap(slug -> broken(slug, candidate, coming))
                .map(error -> new Finding(
                        Severity.ERROR,
                        error.rule(),
                        part,
                        "",
                        "",
                        Wording.say("deployment.breaks", Candidate.slugOf(error.file()), error.sentence()),
                        Wording.say("deployment.breaks.remedy")))
                .toList();
    }

    private Stream<Finding> broken(String slug, Candidate candidate, Map<String, Candidate> coming) {
        Candidate own = Candidate.ofFolder(slug, inForce.files(slug));
        SortedMap<String, byte[]> before = inForce.shared(own.latest());
        SortedMap<String, byte[]> after = candidate.isWholeSharedFolder() ? new TreeMap<>() : new TreeMap<>(before);
        after.putAll(candidate.shared());
        Candidate next = coming.get(slug);
        if (next != null && !Finding.refuse(ofRules(next, after))) {
            return Stream.empty();
        }
        Set<Finding> already = new LinkedHashSet<>(ofRules(own, before));
        return ofRules(own, after).stream()
                .filter(finding -> finding.severity() == Severity.ERROR && !already.contains(finding));
    }

    private static Finding in(String file, Finding finding) {
        return new Finding(
                finding.severity(),
                finding.rule(),
                file,
                finding.element(),
                finding.name(),
                finding.wrong(),
                finding.remedy());
    }
}
