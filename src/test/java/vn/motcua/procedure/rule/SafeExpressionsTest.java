package vn.motcua.procedure.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SafeExpressionsTest {

    @Test
    void whatProceduresNeedIsAllowed() {
        SafeExpressions expressions = new SafeExpressions(Set.of("dossier", "deadline", "issueDocument"));
        for (String allowed : List.of(
                "${receivingUnit}.tiepnhan",
                "${issueDocument}",
                "${intakeDecision == 'accept'}",
                "${not (examination eq 'verify') and (supplement != 'cannot')}",
                "${dossier.answer(execution, 'check-intake', 'papersComplete')}",
                "${dossier.channel(execution) == 'portal'}",
                "${deadline.workingDaysFromNow(execution, 3)}",
                "${amount > 1.5}",
                "một câu (không có biểu thức). 1.2")) {
            assertThat(expressions.allows(allowed)).as(allowed).isTrue();
        }
    }
}
