package vn.motcua.document;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.Wording;
import vn.motcua.paper.FileOwner;

/** Says whose a document's file is when something is wrong with it. */
@Component
class DocumentOwner implements FileOwner {

    private final JdbcClient database;

    DocumentOwner(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<String> columns() {
        return List.of("document.sha256", "document.signed_sha256");
    }

    @Override
    public Optional<Owned> owner(String sha256) {
        return database.sql(
                        """
                        select dossier_number, document_number from document
                        where sha256 = :sha256 or signed_sha256 = :sha256
                        """)
                .param("sha256", sha256)
                .query((row, index) -> new Owned(row.getString(1), Wording.say("document.file-of", row.getString(2))))
                .optional();
    }
}
