package vn.motcua.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;
import vn.motcua.OnH2;
import vn.motcua.dossier.Dossier;
import vn.motcua.marriage.Couple;
import vn.motcua.marriage.Ward;

/** The block inside a called part: dossier, part and caller agree on who decides. */
@OnH2
class AssignAuthorityTest {

    @Autowired
    ProcessEngine engine;

    @Autowired
    Ward ward;

    @Autowired
    TestRestTemplate http;

    private String deployment = "";

    @BeforeEach
    void deploy() {
        deployment = engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource("procedure/assign-authority.bpmn")
                .deploy()
                .getId();
    }

    @AfterEach
    void remove() {
        engine.getRepositoryService().deleteDeployment(deployment, true);
    }

    @ParameterizedTest
    @CsvSource({
        "land-branch, 20209, DD001",
        "land-branch, 20455, DD010",
        "land-office, 20209, DD000",
        "commune, 20308, 20308",
    })
    void theOfficeFollowsFromThePlace(String authority, String place, String office) {
        String number = start(authority, place);
        assertThat(ward.dossier(number).competentUnit()).isEqualTo(office);
        assertThat(groups(number, "appraise-part")).containsExactly(office + ".chuyenvien");
        engine.getTaskService().complete(task(number, "appraise-part").getId());
        assertThat(groups(number, "appraise")).containsExactly(office + ".chuyenvien");
    }

    @Test
    void theOfficeThatDecidesSeesTheDossierAndItsNeighbourDoesNot() {
        String number = start("land-branch", "20209");
        assertThat(read("chuyenvien.vpdk1", number).getBody())
                .contains("Chi nhánh Văn phòng Đăng ký đất đai khu vực 1 (giả định)");
        assertThat(read("chuyenvien.vpdk3", number).getStatusCode().value()).isEqualTo(404);
    }

    private ResponseEntity<String> read(String officer, String number) {
        return http.withBasicAuth(officer, "MotCua@2026").getForEntity("/api/dossiers/" + number, String.class);
    }

    @Test
    void theLogTellsWhoDecidesAndWhy() {
        String number = start("land-branch", "20308");
        assertThat(ward.dossier(number).timeline())
                .last()
                .extracting(entry -> entry.event())
                .isEqualTo(
                        new Dossier.AuthorityAssigned(
                                "DD003",
                                "Chi nhánh Văn phòng Đăng ký đất đai khu vực 3 (giả định) giải quyết hồ sơ thuộc địa bàn Xã Bà Nà."));
    }

    @Test
    void whereARuleIsKnownTheLogNamesItsLegalBasis() {
        String number = start("commune", "20308");
        assertThat(ward.dossier(number).timeline())
                .last()
                .extracting(entry -> ((Dossier.AuthorityAssigned) entry.event()).ground())
                .isEqualTo("Ủy ban nhân dân xã Bà Nà giải quyết hồ sơ thuộc địa bàn Xã Bà Nà."
                        + " Căn cứ: Luật Hộ tịch số 60/2014/QH13; Nghị định 120/2025/NĐ-CP.");
    }

    @ParameterizedTest
    @CsvSource({"land-branch, 99999", "commune, DD001", "land-office, Thanh Khê"})
    void aPlaceThatIsNoneOfThe94IsForSomebodyToCorrect(String authority, String place) {
        String number = start(authority, place);
        assertThat(task(number, "correct-place")).isNotNull();
        assertThat(ward.dossier(number).competentUnit()).isEqualTo("20209");
        assertThat(ward.events(number)).doesNotContain("AuthorityAssigned");
    }

    private String start(String authority, String place) {
        ward.at("2026-11-25T08:10");
        String number = ward.submit("tiepnhan.thanhkhe", Couple.ofAge());
        engine.getRuntimeService()
                .startProcessInstanceByKey(
                        "test-assign",
                        number,
                        Map.of(
                                "receivingUnit",
                                "20209",
                                "competentUnit",
                                "20209",
                                "authority",
                                authority,
                                "place",
                                place));
        return number;
    }

    private Task task(String number, String step) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(number)
                .taskDefinitionKey(step)
                .singleResult();
    }

    private List<String> groups(String number, String step) {
        return engine
                .getTaskService()
                .getIdentityLinksForTask(task(number, step).getId())
                .stream()
                .map(IdentityLink::getGroupId)
                .toList();
    }
}
