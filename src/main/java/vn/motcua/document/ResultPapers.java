package vn.motcua.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.document.print.SignaturePlace;
import vn.motcua.paper.FileStore;
import vn.motcua.signature.Signable;
import vn.motcua.signature.SignablePapers;
import vn.motcua.signature.StampPlace;

/** The documents that carry a decision, as the leader signs them. */
@Component
class ResultPapers implements SignablePapers {

    private static final long LIMIT = 40_000_000;

    /** Height of A4 in points; all our documents are printed on it. */
    private static final float A4 = 841.89f;

    private final Documents documents;
    private final FileStore files;
    private final List<String> kinds;

    ResultPapers(Documents documents, FileStore files, Kinds kinds) {
        this.documents = documents;
        this.files = files;
        this.kinds = kinds.all().stream().filter(Kind::result).map(Kind::code).toList();
    }

    @Override
    public List<Signable> awaitingSignature(String dossierNumber) {
        return documents.unsigned(dossierNumber, kinds).stream()
                .<Signable>map(Paper::new)
                .toList();
    }

    private final class Paper implements Signable {

        private final Document document;

        private Paper(Document document) {
            this.document = document;
        }

        @Override
        public String id() {
            return document.id();
        }

        @Override
        public String title() {
            return document.title();
        }

        @Override
        public StampPlace stamp() {
            return document.signature().map(Paper::at).orElseGet(StampPlace.TopRight::new);
        }

        private static StampPlace at(SignaturePlace place) {
            return new StampPlace.At(
                    place.page(), place.x(), A4 - place.y() - place.height(), place.width(), place.height());
        }

        @Override
        public InputStream open() {
            return documents.open(document);
        }

        @Override
        public void signed(Path pdf) throws IOException {
            try (InputStream content = Files.newInputStream(pdf)) {
                documents.signed(document, files.keepUnique(content, LIMIT).sha256());
            }
        }
    }
}
