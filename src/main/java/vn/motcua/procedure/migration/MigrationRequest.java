package vn.motcua.procedure.migration;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an analyst asks for. Everything may be left out.
 *
 * @param from version or versions; else all older ones that have running dossiers
 * @param to version; else the newest in force
 * @param steps where a dossier goes that stands at an element which the new version does not have
 * @param dossiers numbers; else all
 * @param pieceSize dossiers moved before other work gets its turn
 * @param unknown fields that mean nothing here; a misspelt name must not be taken for "everything"
 */
record MigrationRequest(
        @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) @Nullable List<Integer> from,
        @Nullable Integer to,
        @Nullable Map<String, String> steps,
        @Nullable List<String> dossiers,
        @Nullable Integer pieceSize,
        @JsonAnySetter @Nullable Map<String, Object> unknown) {

    static final MigrationRequest OF_EVERYTHING = new MigrationRequest(null, null, null, null, null, null);
}
