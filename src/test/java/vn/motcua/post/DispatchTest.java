package vn.motcua.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.OnH2;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Occasion;
import vn.motcua.marriage.Couple;
import vn.motcua.marriage.Ward;
import vn.motcua.procedure.BusinessFailure;
import vn.motcua.procedure.Step;

/** What makes a consignment, and what keeps one from being made. */
@OnH2
class DispatchTest {

    @Autowired
    Dispatch dispatch;

    @Autowired
    Dossiers dossiers;

    @Autowired
    ProcessEngine engine;

    @Autowired
    Postman postman;

    @Autowired
    Ward ward;

    @Autowired
    PlatformTransactionManager transactions;

    @BeforeEach
    void onAWednesdayMorning() {
        engine.getRepositoryService()
                .createDeployment()
                .name("test-post")
                .addClasspathResource("post/scenario/test-post.bpmn")
                .addClasspathResource("post/scenario/papers-handed-in.form")
                .addClasspathResource("post/scenario/open-cover.form")
                .enableDuplicateFiltering(false)
                .deploy();
        ward.at("2026-11-25T08:10");
    }

    @Test
    void aStepThatIsDoneAgainMakesNoSecondOne() {
        String number = ward.submit("tiepnhan.thanhkhe", Couple.ofBaNa());
        send(Purpose.TO_AUTHORITY, number, "first");
        send(Purpose.TO_AUTHORITY, number, "first");
        assertThat(postman.all(number)).hasSize(1);
        send(Purpose.RESULT_TO_CENTRE, number, "second");
        assertThat(postman.all(number))
                .extracting(view -> view.label().orderCode())
                .containsExactly(number + "-B1", number + "-B2");
    }

    @Test
    void whatHasLeftDoesNotLeaveAgain() {
        String number = ward.submit("tiepnhan.thanhkhe", Couple.ofBaNa());
        send(Purpose.TO_AUTHORITY, number, "first");
        assertThatThrownBy(() -> send(Purpose.PAPERS_RETURNED, number, "second"))
                .isInstanceOf(BusinessFailure.class)
                .hasMessage("Hồ sơ %s không có bản giấy nào đang ở cơ quan để gửi qua bưu chính.", number);
    }

    @Test
    void withoutAnAddressNothingGoesToTheCitizen() {
        String number = ward.submit(
                "tiepnhan.thanhkhe",
                "test-post",
                Map.of(
                        "receivingUnit", "20209",
                        "channel", "counter",
                        "applicantName", "Người Thử",
                        "papers", List.of("deed")));
        assertThatThrownBy(() -> send(Purpose.PAPERS_RETURNED, number, "first"))
                .isInstanceOfSatisfying(BusinessFailure.class, failure -> assertThat(failure.code())
                        .isEqualTo("no-address"))
                .hasMessageContaining("không ghi địa chỉ của công dân");
        assertThat(postman.all(number)).isEmpty();
    }

    private void send(Purpose purpose, String number, String visit) {
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> dispatch.send(
                        purpose,
                        dossiers.get(number),
                        new Step(
                                number,
                                "send",
                                number + "/send/" + visit,
                                Occasion.now(postman.now(), "tiepnhan.thanhkhe"))));
    }
}
