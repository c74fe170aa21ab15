package vn.motcua.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.Wording;
import vn.motcua.dossier.Dossier;
import vn.motcua.procedure.FormFact;
import vn.motcua.signature.Verification;

/** Tells an officer, in the form of a step, what has been uploaded for each paper, how it was read and what its signatures are worth. */
@Component
class UploadedFiles implements FormFact {

    private final PaperFiles files;
    private final ElectronicCopies copies;
    private final Checklist checklist;

    UploadedFiles(PaperFiles files, ElectronicCopies copies, Checklist checklist) {
        this.files = files;
        this.copies = copies;
        this.checklist = checklist;
    }

    @Override
    public String field() {
        return "uploadedFiles";
    }

    @Override
    public Object of(Dossier dossier) {
        Map<String, List<PaperFile>> byItem = files.of(dossier.number()).stream()
                .collect(Collectors.groupingBy(PaperFile::item, LinkedHashMap::new, Collectors.toList()));
        if (byItem.isEmpty()) {
            return Wording.say("paper.told.none");
        }
        Map<String, String> names = checklist.of(dossier);
        Map<String, ElectronicCopy> made = copies.of(dossier.number());
        List<String> lines = new ArrayList<>();
        byItem.forEach((item, own) -> {
            lines.add(paper(names.getOrDefault(item, item), own, Optional.ofNullable(made.get(item))));
            own.forEach(file -> lines.addAll(remarks(file)));
        });
        return String.join("\n", lines);
    }

    private static String paper(String name, List<PaperFile> own, Optional<ElectronicCopy> copy) {
        int pages = own.stream().mapToInt(PaperFile::pages).sum();
        return Wording.say(
                "paper.told.paper",
                name,
                own.size(),
                pages,
                copy.map(UploadedFiles::state).orElse(OcrState.PENDING.label()));
    }

    private static String state(ElectronicCopy copy) {
        String doubt =
                copy.inDoubt().stream().map(page -> String.valueOf(page.page())).collect(Collectors.joining(", "));
        String state = doubt.isEmpty() ? copy.label() : Wording.say("paper.told.doubt", copy.label(), doubt);
        ElectronicCopy.SignedCopy signed = copy.signed();
        if (signed != null) {
            return Wording.say("paper.told.signed", state, signed.signature());
        }
        return copy.awaitsSignature() ? Wording.say("paper.told.to-be-signed", state) : state;
    }

    private static List<String> remarks(PaperFile file) {
        List<String> remarks = new ArrayList<>();
        if (!file.scan().usable()) {
            remarks.add(
                    Wording.say("paper.told.file", file.shownName(), file.scan().label()));
        }
        file.signatures().ifPresent(verdict -> {
            remarks.add(Wording.say("paper.told.signatures", file.shownName(), verdict.conclusion()));
            verdict.signatures().forEach(each -> remarks.add(signature(each)));
        });
        return remarks;
    }

    private static String signature(Verification.Verdict verdict) {
        String reasons = String.join("; ", verdict.reasons());
        return reasons.isEmpty()
                ? Wording.say("paper.told.signature", verdict.conclusion())
                : Wording.say("paper.told.signature.because", verdict.conclusion(), reasons);
    }
}
