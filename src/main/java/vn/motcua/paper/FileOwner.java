package vn.motcua.paper;

import java.util.List;
import java.util.Optional;

/** A module that refers to kept files says whose they are, so that an incident can name the dossier. */
public interface FileOwner {

    /** Columns that refer to contents of {@link FileStore#keepUnique}, which no foreign key can bind, as {@code table.column}. */
    default List<String> columns() {
        return List.of();
    }

    /** Empty when the content is none of this module's. */
    Optional<Owned> owner(String sha256);

    /**
     * @param what the file is, in Vietnamese, without personal data, to follow "Tệp": {@code của thành phần “Tờ khai”}
     */
    record Owned(String dossierNumber, String what) {}
}
