package vn.motcua.desk;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What an officer wrote to the others about a dossier.
 *
 * @param author account
 * @param authorName as it stands at the account; the account where none does
 * @param office for which the author wrote; null for an administrator
 */
record NoteView(
        long id, OffsetDateTime writtenAt, String author, String authorName, @Nullable Office office, String content) {}
