package vn.motcua.paper;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of the uploaded files of one paper: one searchable PDF/A of all of them.
 *
 * @param item code of the line of the checklist
 * @param label of the state, in Vietnamese
 * @param pages of the copy, 0 while there is none
 * @param inDoubt pages that an officer should compare with the original
 * @param sha256 of the copy in the {@link FileStore}; null while there is none. While the state is PENDING it is the copy of the
 *     files as they were before the last change
 * @param engine with which it was read, name and version
 * @param data what the language data says of itself
 * @param failure why there is no copy, for the officer
 * @param signed the same copy with the officer's signature; null while it has none
 * @param awaitsSignature an officer has checked the paper, and the copy is not signed yet
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ElectronicCopy(
        String item,
        OcrState ocrState,
        String label,
        int pages,
        List<PageInDoubt> inDoubt,
        @Nullable String sha256,
        @Nullable String engine,
        @Nullable String data,
        @Nullable OffsetDateTime digitisedAt,
        @Nullable String failure,
        @Nullable SignedCopy signed,
        boolean awaitsSignature) {

    /**
     * @param page from 1, over all files of the paper
     * @param unread share of the ink that was not read, 0 to 1
     * @param reason in Vietnamese
     */
    public record PageInDoubt(int page, double unread, String reason) {}

    /**
     * @param sha256 in the {@link FileStore}
     * @param by account of the officer
     * @param signature by what it was signed, in Vietnamese
     */
    public record SignedCopy(String sha256, OffsetDateTime at, String by, String signature) {}

    /** What is handed out: signed when it is. Null while there is no copy. */
    public @Nullable String content() {
        return signed == null ? sha256 : signed.sha256();
    }

    /** Made of the files as they are now, so that it can be signed. */
    public boolean current() {
        return sha256 != null && ocrState != OcrState.PENDING;
    }
}
