package vn.motcua.desk;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.fee.AccountView;

/**
 * A dossier as those who serve it read it. Moments carry the offset +07:00.
 *
 * @param dueAt null before the clock has started and while it stands still
 * @param waitingFor the open steps and the offices that must act
 * @param mayWork whether the reader may change what belongs to it
 * @param account what is due and what was paid
 */
record DossierView(
        String number,
        String procedure,
        String procedureName,
        String channel,
        Office receivingUnit,
        Office competentUnit,
        String publicStatus,
        int publicStatusNumber,
        OffsetDateTime submittedAt,
        @Nullable OffsetDateTime acceptedAt,
        @Nullable OffsetDateTime dueAt,
        @Nullable String registerNumber,
        ApplicantView applicant,
        Map<String, Object> declaration,
        List<StepView> waitingFor,
        @JsonUnwrapped Whereabouts whereabouts,
        @JsonUnwrapped History history,
        AccountView account,
        List<DocumentView> documents,
        List<NoticeView> notices,
        boolean mayWork,
        Map<String, String> links) {}
