package vn.motcua.paper;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.Wording;
import vn.motcua.paper.check.FileCheck;
import vn.motcua.paper.check.MediaKind;
import vn.motcua.paper.check.Unfit;
import vn.motcua.signature.Verification;
import vn.motcua.signature.Verifier;

/**
 * Looks at what someone hands in before anything of it is kept: every rule, the virus scanner, and what the signatures of a PDF are
 * worth. A bad signature is no reason not to take a file: the officer is told and judges.
 */
@Component
class Inspection {

    private final FileCheck check;
    private final VirusScanner scanner;
    private final Verifier verifier;
    private final Incidents incidents;

    Inspection(FileCheck check, VirusScanner scanner, Verifier verifier, Incidents incidents) {
        this.check = check;
        this.scanner = scanner;
        this.verifier = verifier;
        this.incidents = incidents;
    }

    /**
     * A file with which nothing is wrong, as far as is known.
     *
     * @param signatures null when it bears none
     */
    record Passed(Tray.Paged file, FileCheck.Found found, ScanState scan, @Nullable Verification signatures) {}

    /**
     * @param dossierNumber of which they are to be papers, for an incident; null while there is none
     * @param itemName likewise
     * @throws UnfitFiles naming every file that cannot be taken
     */
    List<Passed> of(List<Tray.Paged> files, @Nullable String dossierNumber, String itemName) throws IOException {
        List<Passed> passed = new ArrayList<>();
        List<Unfit> unfit = new ArrayList<>();
        for (Tray.Paged file : files) {
            try {
                FileCheck.Found found = check.check(file.path(), file.shownName());
                ScanState scan = scan(file, dossierNumber, itemName);
                passed.add(new Passed(file, found, scan, signatures(file, found)));
            } catch (Unfit fault) {
                unfit.add(fault);
            }
        }
        if (!unfit.isEmpty()) {
            throw new UnfitFiles(unfit);
        }
        return passed;
    }

    private @Nullable Verification signatures(Tray.Paged file, FileCheck.Found found) {
        if (found.kind() != MediaKind.PDF) {
            return null;
        }
        Verification verdict = verifier.verify(file.path());
        return verdict.outcome() == Verification.Outcome.NOT_SIGNED ? null : verdict;
    }

    private ScanState scan(Tray.Paged file, @Nullable String dossierNumber, String itemName) throws IOException {
        VirusScanner.Verdict verdict;
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file.path()))) {
            verdict = scanner.scan(content);
        }
        if (verdict.state() == ScanState.INFECTED) {
            String sentence = Wording.say(
                    "paper.incident.VIRUS.refused",
                    verdict.virus(),
                    itemName,
                    dossierNumber == null ? "…" : dossierNumber);
            incidents.report(Incident.Kind.VIRUS, hash(file.path()), dossierNumber, sentence);
            throw Unfit.infected(file.shownName(), verdict.virus());
        }
        return verdict.state();
    }

    private static String hash(Path file) throws IOException {
        try (HashedStream content = new HashedStream(Files.newInputStream(file))) {
            content.transferTo(OutputStream.nullOutputStream());
            return content.sha256Hex();
        }
    }
}
