package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.dossier.DossierLogTest.NUMBER;
import static vn.motcua.dossier.DossierLogTest.THEN;
import static vn.motcua.dossier.DossierLogTest.submitted;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the verbs of a dossier refuse. */
class DossierGuardsTest {

    /** A verb that the state which {@code before} leads to does not allow. */
    record Guard(String wish, PublicStatus status, Consumer<Dossier> before, Consumer<Dossier> verb) {

        @Override
        public String toString() {
            return wish + " / " + status;
        }
    }

    private static final Consumer<Dossier> NOTHING = dossier -> {};
    private static final Consumer<Dossier> ACCEPTED = dossier -> dossier.accept("normal", THEN);
    private static final Consumer<Dossier> ASKED =
            ACCEPTED.andThen(dossier -> dossier.requestSupplement("a", "b", THEN));
    private static final Consumer<Dossier> ENTERED =
            ACCEPTED.andThen(dossier -> dossier.register("1/2026", "marriage", THEN));
    private static final Consumer<Dossier> REFUSED = ACCEPTED.andThen(dossier -> dossier.refuse("a", "b", THEN));

    static Stream<Guard> guards() {
        return Stream.of(
                new Guard("accept", PublicStatus.ACCEPTED, ACCEPTED, ACCEPTED),
                new Guard("accept", PublicStatus.STOPPED, REFUSED, ACCEPTED),
                new Guard("receive-at-authority", PublicStatus.REGISTERED, NOTHING, d -> d.receiveAtAuthority(THEN)),
                new Guard(
                        "place-originals",
                        PublicStatus.STOPPED,
                        REFUSED,
                        d -> d.placeOriginals(Paper.Holder.IN_TRANSIT, THEN)),
                new Guard(
                        "request-supplement",
                        PublicStatus.SUPPLEMENT_REQUIRED,
                        ASKED,
                        d -> d.requestSupplement("a", "b", THEN)),
                new Guard(
                        "request-supplement", PublicStatus.ACCEPTED, ENTERED, d -> d.requestSupplement("a", "b", THEN)),
                new Guard("receive-supplement", PublicStatus.ACCEPTED, ACCEPTED, d -> d.receiveSupplement(THEN)),
                new Guard("hear", PublicStatus.STOPPED, REFUSED, d -> d.hear("draft-confirmed", "a", THEN)),
                new Guard("withdraw", PublicStatus.ACCEPTED, ENTERED, d -> d.requestWithdrawal("a", THEN)),
                new Guard("withdraw", PublicStatus.STOPPED, REFUSED, d -> d.requestWithdrawal("a", THEN)),
                new Guard("withdraw", PublicStatus.ACCEPTED, ACCEPTED, d -> d.withdraw(THEN)),
                new Guard("apply-time-limit", PublicStatus.REGISTERED, NOTHING, d -> d.applyTimeLimit("a", THEN)),
                new Guard(
                        "request-verification",
                        PublicStatus.REGISTERED,
                        NOTHING,
                        d -> d.requestVerification("a", "b", THEN)),
                new Guard("extend-deadline", PublicStatus.STOPPED, REFUSED, d -> d.extendDeadline(1, "a", THEN)),
                new Guard("register", PublicStatus.REGISTERED, NOTHING, d -> d.register("1", "marriage", THEN)),
                new Guard("register", PublicStatus.SUPPLEMENT_REQUIRED, ASKED, d -> d.register("1", "marriage", THEN)),
                new Guard("sign", PublicStatus.REGISTERED, NOTHING, d -> d.sign("a", "b", THEN)),
                new Guard("sign", PublicStatus.SUPPLEMENT_REQUIRED, ASKED, d -> d.sign("a", "b", THEN)),
                new Guard("complete-result", PublicStatus.REGISTERED, NOTHING, d -> d.completeResult(THEN)),
                new Guard("complete-result", PublicStatus.SUPPLEMENT_REQUIRED, ASKED, d -> d.completeResult(THEN)),
                new Guard("complete-result", PublicStatus.STOPPED, REFUSED, d -> d.completeResult(THEN)),
                new Guard("return-result", PublicStatus.ACCEPTED, ENTERED, d -> d.rescheduleReturn("a", THEN)),
                new Guard("return-result", PublicStatus.ACCEPTED, ENTERED, d -> d.returnResult(THEN)),
                new Guard("refuse", PublicStatus.STOPPED, REFUSED, d -> d.refuse("a", "b", THEN)));
    }

    @ParameterizedTest
    @MethodSource("guards")
    void aVerbThatTheStateDoesNotAllowIsRefusedNamingNumberAndState(Guard guard) {
        Dossier dossier = submitted();
        guard.before.accept(dossier);
        var before = dossier.timeline();
        var wish = vn.motcua.Wording.say("dossier.verb." + guard.wish);
        assertThatThrownBy(() -> guard.verb.accept(dossier))
                .isInstanceOf(DossierRefusal.class)
                .hasMessage("Hồ sơ %s đang ở trạng thái “%s” nên không thể %s."
                        .formatted(NUMBER, guard.status.label(), wish));
        assertThat(dossier.timeline()).isEqualTo(before);
        assertThat(dossier.progress()).isEqualTo(Progress.of(before));
    }
}
