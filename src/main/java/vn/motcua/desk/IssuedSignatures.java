package vn.motcua.desk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.springframework.stereotype.Component;
import vn.motcua.document.Document;
import vn.motcua.document.Documents;
import vn.motcua.signature.Verification;
import vn.motcua.signature.Verifier;

/** What the signatures of a document that we issued are worth today, as anybody else would find. */
@Component
class IssuedSignatures {

    private final Documents documents;
    private final Verifier verifier;

    IssuedSignatures(Documents documents, Verifier verifier) {
        this.documents = documents;
        this.verifier = verifier;
    }

    Verification of(Document document) {
        try {
            Path file = Files.createTempFile("issued", ".pdf");
            try (InputStream content = content(document)) {
                Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
                return verifier.verify(file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was issued before documents were files is no PDF, and the verdict says so. */
    private InputStream content(Document document) {
        return document.html()
                .<InputStream>map(html -> new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)))
                .orElseGet(() -> documents.open(document));
    }
}
