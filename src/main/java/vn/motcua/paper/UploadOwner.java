package vn.motcua.paper;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.Wording;

/** Uploaded files are their dossiers'. */
@Component
class UploadOwner implements FileOwner {

    private final PaperFiles files;

    UploadOwner(PaperFiles files) {
        this.files = files;
    }

    @Override
    public Optional<Owned> owner(String sha256) {
        return files.withContent(sha256).stream()
                .findFirst()
                .map(file -> new Owned(
                        file.dossierNumber(), Wording.say("paper.incident.upload", file.place(), file.item())));
    }
}
