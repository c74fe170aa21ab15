package vn.motcua.paper.digitisation;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A value that a paper seems to state, beside the one that was declared. An officer decides; no machine writes it anywhere.
 *
 * @param field key of the start form
 * @param label in Vietnamese
 * @param declared null when nothing was
 * @param same whether both say the same, whatever the spelling
 * @param page of the paper, from 1
 * @param confidence of the reading, 0 to 100
 * @param remark what is implausible about what was read, in Vietnamese
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Proposal(
        String field,
        String label,
        @Nullable String declared,
        String read,
        boolean same,
        int page,
        int confidence,
        @Nullable String remark) {}
