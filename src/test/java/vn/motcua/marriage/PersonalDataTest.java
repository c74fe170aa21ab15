package vn.motcua.marriage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Nothing that a citizen declares and nothing that an officer writes about one stands in an engine table, at no time. */
@DossierTest
class PersonalDataTest {

    @Autowired
    Ward ward;

    @Autowired
    Officers officers;

    @Autowired
    EngineSearch search;

    @Autowired
    ObjectMapper json;

    @LocalServerPort
    int port;

    @Test
    void ofAMarriageWithEveryDetourNothingStandsInTheEngine() {
        Marked marked = new Marked(11);
        ward.at("2026-08-10T08:10");
        String number = ward.submit(
                "tiepnhan.thanhkhe", Couple.changed(marked.couple(), "channel", "portal", "competentUnit", "20308"));
        check(number, marked);
        officers.checkIntake(number, "papersComplete", false, "missingPapers", marked.text("missing"));
        check(number, marked);
        Map<String, Object> brought = Map.of("supplement", "received", "supplementedPapers", marked.text("brought"));
        officers.play("tiepnhan", number, "receive-supplement", brought);
        officers.accept(number);
        officers.play(
                "tiepnhan",
                number,
                "digitise-dossier",
                Couple.changed(Steps.DIGITISED, "digitisationNote", marked.text("digitised")));
        check(number, marked);
        Map<String, Object> received = Map.of(
                "electronicDossierReceived",
                true,
                "paperDossierState",
                "received",
                "receiptNote",
                marked.text("received"));
        officers.play("hotich", number, "confirm-receipt", received);
        officers.examine(number, "groomMaritalStatus", "unknown", "verificationContent", marked.text("asked"));
        check(number, marked);
        ward.at("2026-08-14T17:00");
        ward.runJobs(number);
        Map<String, Object> apology =
                Map.of("apology", "apologise", "apologyReason", marked.text("apology"), "extraWorkingDays", 1);
        officers.play("lanhdao", number, "decide-apology", apology);
        Map<String, Object> answered = Map.of(
                "verificationAnsweredBy", marked.text("answerer"),
                "verificationDocument", marked.text("document"),
                "verificationAnsweredOn", "2026-08-14",
                "verificationResult", marked.text("result"));
        officers.play("hotich", number, "record-verification", answered);
        officers.examine(number);
        check(number, marked);
        ward.hear("tiepnhan.thanhkhe", number, "draft-confirmed", marked.text("confirmed"));
        Map<String, Object> back = Map.of("signature", "returned", "returnedReason", marked.text("returned"));
        officers.play("lanhdao", number, "sign-certificate", back);
        check(number, marked);
        officers.examine(number);
        ward.hear("tiepnhan.thanhkhe", number, "draft-confirmed", marked.text("again"));
        officers.sign(number);
        check(number, marked);
        officers.handOver(number);
        check(number, marked);
        ward.at("2026-09-10T08:00");
        ward.runJobs(number);
        assertThat(ward.ended(number)).isTrue();
        check(number, marked);
    }

    @Test
    void ofARefusalSubmittedOverTheApiNothingStandsInTheEngine() throws Exception {
        Marked marked = new Marked(12);
        ward.at("2026-11-25T08:10");
        String body = json.writeValueAsString(Submissions.of(marked.couple()));
        var answer = new Desk().post(port, "tiepnhan.thanhkhe", "/api/dossiers", body);
        String number = json.readTree(answer.getBody()).get("number").asText();
        ward.runJobs(number);
        Object[] no = {
            "admissible", false, "refusalReason", marked.text("no"), "refusalLegalGround", Officers.DECREE_118
        };
        officers.checkIntake(number, no);
        check(number, marked);
        officers.signRefusal(number, marked.text("refused"), Officers.DECREE_118);
        assertThat(ward.ended(number)).isTrue();
        check(number, marked);
    }

    private void check(String number, Marked marked) {
        assertThat(search.inTheEngine(marked.words())).isEmpty();
        List<String> names =
                ward.variables(number).stream().map(VariableInstance::getName).toList();
        assertThat(names).hasSizeLessThanOrEqualTo(8).isSubsetOf(ward.declaredVariables(number));
    }
}
