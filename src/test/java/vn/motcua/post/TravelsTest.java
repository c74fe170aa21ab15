package vn.motcua.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.OnH2;
import vn.motcua.dossier.Paper;
import vn.motcua.marriage.Couple;
import vn.motcua.marriage.Ward;

/** Papers that travel between two offices, and what the dossier knows of them on the way. */
@OnH2
class TravelsTest {

    @Autowired
    Postman postman;

    @Autowired
    Ward ward;

    @BeforeEach
    void onAWednesdayMorning() {
        postman.deploy();
        ward.at("2026-11-25T08:10");
    }

    @Test
    void originalsGoToWhoDecidesAndAreTakenIn() {
        String number = postman.send("to-authority");
        assertThat(postman.place(number, false).holder()).isEqualTo(Paper.Holder.IN_TRANSIT);
        Label label = postman.latest(number);
        assertThat(label.orderCode()).isEqualTo(number + "-B1");
        assertThat(label.state()).isEqualTo("PREPARED");
        assertThat(label.sender().name()).isEqualTo("Trung tâm Phục vụ hành chính công phường Thanh Khê");
        assertThat(label.receiver().unit()).isEqualTo("20308");
        assertThat(label.papers())
                .extracting(PostedPaper::code, PostedPaper::originals)
                .contains(tuple("declaration-form", 1));

        ItemNumber item = postman.collect(number);
        postman.saysOf(number, "EMA", "EMC", "EMG", "EMI");
        assertThat(postman.at(number)).containsExactly("open-cover");
        assertThat(postman.latest(number).state()).isEqualTo("DELIVERED");
        assertThat(postman.place(number, false).holder())
                .as("a carrier's word does not move papers to an office")
                .isEqualTo(Paper.Holder.IN_TRANSIT);

        postman.goOn(number, "open-cover", Map.of("item", item.text(), "condition", "whole"));
        assertThat(postman.ended(number)).isTrue();
        assertThat(postman.place(number, false)).isEqualTo(new Paper.Place(Paper.Holder.COMPETENT_UNIT, "20308"));
        ConsignmentView view = postman.view(number);
        assertThat(view.open()).isFalse();
        assertThat(view.receipt()).hasFieldOrPropertyWithValue("receivedBy", "hotich.bana");
        assertThat(view.receipt()).hasFieldOrPropertyWithValue("conditionText", "Đủ, nguyên vẹn");
        assertThat(view.handOver()).hasFieldOrPropertyWithValue("by", "tiepnhan.thanhkhe");
        assertThat(ward.events(number))
                .containsSubsequence(
                        "SentByPost", "PostTracked", "PostTracked", "PostTracked", "PostTracked", "TakenFromPost");
    }

    @Test
    void aNumberOfAnotherConsignmentIsNotTaken() {
        String other = postman.send("to-authority");
        ItemNumber others = postman.collect(other);
        String number = postman.send("to-authority");
        postman.collect(number);
        postman.saysOf(number, "EMI");
        postman.goOn(number, "open-cover", Map.of("item", others.text(), "condition", "whole"));
        assertThat(postman.at(number)).containsExactly("open-cover");
        assertThat(postman.variable(number, "why"))
                .asString()
                .isEqualTo(
                        "“%s” không phải bưu gửi đang trên đường của hồ sơ %s. Đang chờ: %s. Kiểm tra lại số trên nhãn, hoặc nhập mã đơn ghi trên phiếu gửi."
                                .formatted(
                                        others, number, postman.latest(number).itemNumber()));
        assertThat(postman.view(other).open()).isTrue();
    }

    @Test
    void whatNobodyTickedOffCanBeTakenInByOurOrderCode() {
        String number = postman.send("to-authority");
        ward.at("2026-11-27T17:00");
        postman.runTimer(number);
        assertThat(postman.at(number)).as("two working days have passed").containsExactly("open-cover");
        assertThat(postman.view(number).late()).isFalse();
        String code = postman.latest(number).orderCode();
        postman.goOn(number, "open-cover", Map.of("item", code.toLowerCase(), "condition", "incomplete"));
        assertThat(postman.ended(number)).isTrue();
        assertThat(postman.view(number).receipt()).hasFieldOrPropertyWithValue("condition", "incomplete");
    }

    @Test
    void theResultComesBackToTheCentre() {
        String number = postman.send("result-to-centre");
        Label label = postman.latest(number);
        assertThat(label.sender().unit()).isEqualTo("20308");
        assertThat(label.receiver().unit()).isEqualTo("20209");
        assertThat(label.papers()).containsExactly(new PostedPaper("result", "Kết quả: Đăng ký kết hôn", 1, 0));
        assertThat(postman.place(number, false).holder())
                .as("the citizen's papers stay")
                .isEqualTo(Paper.Holder.RECEIVING_UNIT);
        postman.saysOf(number, "EMI");
        postman.goOn(number, "open-cover", Map.of("item", label.orderCode(), "condition", "whole"));
        assertThat(postman.place(number, true)).isEqualTo(new Paper.Place(Paper.Holder.RECEIVING_UNIT, "20209"));
    }

    @Test
    void aLossIsToldAndGivenUp() {
        String number = postman.send("to-authority");
        postman.collect(number);
        postman.saysOf(number, "LOST");
        assertThat(postman.at(number)).containsExactly("confirm-loss");
        postman.goOn(number, "confirm-loss", Map.of());
        assertThat(postman.place(number, false).holder()).isEqualTo(Paper.Holder.LOST);
        assertThat(postman.latest(number).state()).isEqualTo("LOST");
        postman.saysOf(number, "EMI");
        assertThat(postman.latest(number).state()).as("given up").isEqualTo("LOST");
        assertThat(postman.view(number).events())
                .last()
                .extracting(ConsignmentView.EventView::moved)
                .isEqualTo(false);
    }

    @Test
    void whereNothingLiesThereIsNothingToSend() {
        String number = ward.submit("tiepnhan.thanhkhe", Couple.ofAge());
        postman.send("to-authority", number);
        assertThat(postman.ended(number)).isTrue();
        assertThat(postman.all(number)).isEmpty();
    }
}
