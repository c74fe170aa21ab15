package vn.motcua.signature;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The papers of a dossier that lack a signature, whoever keeps them, and the handling of their files. */
@Component
class WaitingPapers {

    private final ObjectProvider<SignablePapers> keepers;

    WaitingPapers(ObjectProvider<SignablePapers> keepers) {
        this.keepers = keepers;
    }

    List<Signable> of(String dossierNumber) {
        return keepers.orderedStream()
                .flatMap(keeper -> keeper.awaitingSignature(dossierNumber).stream())
                .toList();
    }

    interface Work<T> {
        T with(Path pdf, Path signed) throws IOException;
    }

    /** Works on the file of a paper, with another beside it to write to; both are gone afterwards. */
    static <T> T file(Signable paper, Work<T> work) {
        try {
            Path pdf = Files.createTempFile("unsigned", ".pdf");
            Path signed = Files.createTempFile("signed", ".pdf");
            try (InputStream content = paper.open()) {
                Files.copy(content, pdf, StandardCopyOption.REPLACE_EXISTING);
                return work.with(pdf, signed);
            } finally {
                Files.deleteIfExists(pdf);
                Files.deleteIfExists(signed);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
