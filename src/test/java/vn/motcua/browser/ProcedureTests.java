package vn.motcua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.FormService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.marriage.Ward;
import vn.motcua.platform.DemoAccounts;
import vn.motcua.scenario.PlayedByHand;

/**
 * The procedures' own scenarios across two wards, each step of an officer done at the officer's screen; what lies between is the
 * machine's. The scenarios say what must have come of it, too.
 */
@InBrowser
class ProcedureTests {

    @Autowired
    PlayedByHand scenarios;

    @Autowired
    DemoAccounts accounts;

    @Autowired
    FormService forms;

    @Autowired
    Ward ward;

    @Test
    void aCouplesMarriageIsRegisteredByAnotherWard(Visitor visitor) {
        String number = played(visitor, "marriage-registration");
        assertThat(ward.status(number)).isEqualTo("Đã trả kết quả");
        assertThat(ward.documents(number)).contains("marriage-certificate");
    }

    @Test
    void aHouseIsPermittedWhereItStands(Visitor visitor) {
        String number = played(visitor, "construction-permit");
        assertThat(ward.status(number)).isEqualTo("Đã trả kết quả");
        assertThat(ward.documents(number)).contains("construction-permit");
    }

    @Test
    void aPlotChangesHandsThroughAnyWard(Visitor visitor) {
        String number = played(visitor, "land-change");
        assertThat(ward.status(number)).isEqualTo("Đã trả kết quả");
        assertThat(ward.documents(number)).contains("land-certificate");
    }

    private String played(Visitor visitor, String procedure) {
        String number = scenarios.play(procedure, "across-two-wards", new OfficersAtScreens(visitor, accounts, forms));
        assertThat(visitor.complaints())
                .as("Tasklist may ask once more for the step that is just done")
                .allMatch(said -> said.matches("404 .*/engine/default/task/[-0-9a-f]+"));
        return number;
    }
}
