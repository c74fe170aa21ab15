package vn.motcua.desk;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.Wording;
import vn.motcua.authority.People;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.Occasion;

/** Says what happened to a dossier in one sentence each; of events without facts worth one, the event's name is said. */
@Component
class Sentences {

    /** What fills the gaps of an event's sentence. */
    private interface Gaps<E> {
        Object[] of(E event, Called called);
    }

    /**
     * What officers call things; what has no name here stays as it is.
     *
     * @param items consignments, by order code
     * @param steps by id
     */
    record Called(Map<String, String> items, Map<String, String> steps) {

        String item(String orderCode) {
            return items.getOrDefault(orderCode, orderCode);
        }

        String step(String id) {
            return steps.getOrDefault(id, id);
        }
    }

    private final OfficeNames names;
    private final People people;
    private final Map<Class<?>, Gaps<DossierEvent>> gaps = new HashMap<>();

    Sentences(OfficeNames names, People people) {
        this.people = people;
        this.names = names;
        onTheWay();
        byPost();
        money();
        waits();
        decision();
    }

    /** As people call who did something: an officer, the system, a carrier. */
    String nameOf(String actor) {
        return actor.equals(Occasion.SYSTEM) ? actor : people.nameOf(actor).orElse(actor);
    }

    String of(DossierEvent event, Called called) {
        Gaps<DossierEvent> known = gaps.get(event.getClass());
        return known == null
                ? Wording.say("event." + event.name())
                : Wording.say("timeline." + event.name(), known.of(event, called));
    }

    private void onTheWay() {
        tell(
                Dossier.StepHandedOn.class,
                (e, called) -> row(called.step(e.step()), people.nameOf(e.to()).orElse(e.to())));
        tell(Dossier.StepCompleted.class, (e, called) -> row(called.step(e.step())));
        tell(Dossier.AuthorityAssigned.class, (e, called) -> row(names.name(e.unit()), bare(e.ground())));
        tell(
                Dossier.HandedOver.class,
                (e, called) -> row(names.name(e.from()), names.name(e.to()), LocalTimes.spokenMoment(e.receiveBy())));
        tell(Dossier.ReceivedByAuthority.class, (e, called) -> row(names.name(e.unit())));
        tell(Dossier.TransferRefused.class, (e, called) -> row(names.name(e.unit()), bare(e.reason())));
        tell(Dossier.PapersUploaded.class, (e, called) -> row(e.title(), e.files(), e.pages()));
        tell(Dossier.PaperTakenBack.class, (e, called) -> row(e.title(), e.pages()));
        tell(Dossier.OriginalsPlaced.class, (e, called) -> row(holder(e.holder().name(), e.unit())));
    }

    private void byPost() {
        tell(
                Dossier.SentByPost.class,
                (e, called) -> row(
                        names.name(e.from()),
                        Wording.say(e.result() ? "timeline.result" : "timeline.papers"),
                        called.item(e.item()),
                        names.receiver(e.to())));
        tell(
                Dossier.PostTracked.class,
                (e, called) -> row(called.item(e.item()), known("post.state." + e.state(), e.state())));
        tell(
                Dossier.TakenFromPost.class,
                (e, called) -> row(
                        e.unit() == null ? Wording.say("timeline.citizen") : names.name(e.unit()),
                        called.item(e.item()),
                        known("block.receiveFromPost.condition." + e.condition(), e.condition())));
        tell(Dossier.PapersLost.class, (e, called) -> row(called.item(e.item()), bare(e.reason())));
    }

    private void money() {
        tell(Dossier.FeeAssessed.class, (e, called) -> row(e.title(), e.amount(), bare(e.legalBasis())));
        tell(
                Dossier.PaymentRequested.class,
                (e, called) -> row(
                        known("obligation." + e.code(), Wording.say("obligation.fee")),
                        e.amount(),
                        e.payBy() == null ? "" : Wording.say("timeline.pay-by", LocalTimes.spokenDay(e.payBy()))));
        tell(
                Dossier.PaymentReceived.class,
                (e, called) -> row(
                        e.amount(),
                        known("receipt.method." + e.method().toLowerCase(Locale.ROOT), e.method()),
                        e.reference()));
        tell(Dossier.PaymentNoted.class, (e, called) -> row(e.amount(), e.reference(), bare(e.why())));
    }

    private void waits() {
        tell(Dossier.Suspended.class, (e, called) -> row(bare(e.reason()), bare(e.legalGround())));
        tell(
                Dossier.Resumed.class,
                (e, called) -> row(Wording.say("wait." + e.kind().name())));
        tell(Dossier.SupplementRequested.class, (e, called) -> row(bare(e.missing()), bare(e.legalGround())));
        tell(
                Dossier.OpinionAsked.class,
                (e, called) -> row(
                        agency(e.agency()),
                        bare(e.content()),
                        e.answerBy() == null
                                ? ""
                                : Wording.say("timeline.answer-by", LocalTimes.spokenMoment(e.answerBy()))));
        tell(Dossier.OpinionGiven.class, (e, called) -> row(agency(e.agency()), verdict(e.verdict()), e.content()));
        tell(Dossier.ConsentPresumed.class, (e, called) -> row(agency(e.agency())));
        tell(Dossier.LateOpinionNoted.class, (e, called) -> row(agency(e.agency()), verdict(e.verdict()), e.content()));
    }

    private void decision() {
        tell(
                Dossier.DeadlineRecounted.class,
                (e, called) ->
                        row(LocalTimes.spokenMoment(e.before()), LocalTimes.spokenMoment(e.after()), bare(e.cause())));
        tell(Dossier.DeadlineExtended.class, (e, called) -> row(e.workingDays(), bare(e.reason())));
        tell(Dossier.Registered.class, (e, called) -> row(e.registerNumber()));
        tell(Dossier.SignatureAwaited.class, (e, called) -> row(e.signer()));
        tell(Dossier.Signed.class, (e, called) -> row(e.signer(), e.signature()));
        tell(Dossier.ResultNumbered.class, (e, called) -> row(e.resultNumber()));
        tell(Dossier.ResultPublished.class, (e, called) -> row(e.where()));
        tell(Dossier.Refused.class, (e, called) -> row(bare(e.reason()), bare(e.legalGround())));
    }

    private <E extends DossierEvent> void tell(Class<E> kind, Gaps<E> row) {
        gaps.put(kind, (event, called) -> row.of(kind.cast(event), called));
    }

    private static Object[] row(Object... filling) {
        return filling;
    }

    private String holder(String holder, @Nullable String unit) {
        String who = Wording.say("holder." + holder);
        return unit == null ? who : who + ": " + names.name(unit);
    }

    private static String agency(String code) {
        return known("agency." + code, code);
    }

    private static String verdict(String code) {
        return known("timeline.verdict." + code, code);
    }

    private static String known(String key, String otherwise) {
        return Wording.knows(key) ? Wording.say(key) : otherwise;
    }

    /** Without the full stop of a whole sentence, so that it fits into another one. */
    private static String bare(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }
}
