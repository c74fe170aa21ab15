package vn.motcua.scenario;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.Wording;
import vn.motcua.deadline.Deadline;
import vn.motcua.document.Document;
import vn.motcua.dossier.Dossier;
import vn.motcua.post.Label;

/** What the office cares about in the dossier of a scenario: status, due moment, papers, what was issued and who was told. */
final class Sight extends EngineSight {

    static final String NO_CONSIGNMENT = "NONE";

    private final String slug;

    Sight(House house, Chart chart, String slug, String number) {
        super(house, chart, number);
        this.slug = slug;
    }

    /** Expected words with the dossier's number in the place of {@code {number}}. */
    static String named(String words, String number) {
        return words.replace("{number}", number);
    }

    String named(String words) {
        return named(words, number);
    }

    /** A form's values with the dossier's number for {@code {number}}, and the latest consignment's for {@code {item}}. */
    Map<String, Object> filled(Map<String, Object> values) {
        Map<String, Object> filled = new LinkedHashMap<>(values);
        filled.replaceAll((field, value) -> value instanceof String text ? filled(text) : value);
        return filled;
    }

    private String filled(String text) {
        return text.contains("{item}")
                ? named(text)
                        .replace("{item}", latestConsignment().map(Label::name).orElse(""))
                : named(text);
    }

    <T> T dossier(Function<Dossier, T> question) {
        return inOneTransaction(() -> question.apply(house.dossiers().get(number)));
    }

    <T> T inOneTransaction(java.util.function.Supplier<T> work) {
        return java.util.Objects.requireNonNull(
                new TransactionTemplate(house.transactions()).execute(status -> work.get()));
    }

    String status() {
        return dossier(dossier -> dossier.progress().publicStatus().label());
    }

    String due() {
        return Moments.local(dueAt().orElse(null));
    }

    Optional<Instant> dueAt() {
        return house.deadlines().find(number).map(Deadline::dueAt);
    }

    String minutesLeft() {
        return inOneTransaction(() -> house.deadlines()
                .find(number)
                .map(deadline -> deadline.minutesLeft(
                        house.calendars().of(deadline.unit()), house.clock().instant()))
                .map(String::valueOf)
                .orElse(Moments.NONE));
    }

    List<String> documents() {
        return house.documents().of(number).stream().map(Document::template).toList();
    }

    /** The words of the document last issued from a template. */
    Optional<String> document(String template) {
        return house.documents().of(number).stream()
                .filter(document -> document.template().equals(template))
                .reduce((earlier, later) -> later)
                .map(house.documents()::text);
    }

    List<String> notices() {
        return house.notices().of(number).stream()
                .map(notice -> notice.audience() + ": " + notice.template())
                .toList();
    }

    /** Where the original of each paper is, of which one was handed in. */
    Map<String, String> originals() {
        return dossier(dossier -> {
            Map<String, String> places = new TreeMap<>();
            dossier.papers().stream()
                    .filter(paper -> paper.originals() > 0)
                    .forEach(paper -> places.put(paper.code(), Originals.place(paper.place(), dossier)));
            return places;
        });
    }

    /** The events of the dossier's log, by name. */
    List<String> log() {
        return dossier(dossier ->
                dossier.timeline().stream().map(entry -> entry.event().name()).toList());
    }

    /** What the citizen said: {@code draft-confirmed: Đồng ý}. */
    List<String> said() {
        return dossier(dossier -> dossier.timeline().stream()
                .flatMap(entry -> Said.of(entry.event()).stream())
                .toList());
    }

    /** The label of the consignment made last. */
    Optional<Label> latestConsignment() {
        return inOneTransaction(() -> house.consignments().of(number).stream()
                .reduce((earlier, later) -> later)
                .map(Label::of));
    }

    /** State of the consignment made last. */
    String consignment() {
        return latestConsignment().map(Label::state).orElse(NO_CONSIGNMENT);
    }

    String name(String element) {
        return chart.name(element);
    }

    List<Document> issued() {
        return house.documents().of(number);
    }

    /** Whom a letter went to, and its subject. */
    List<String> letters() {
        return house.notices().of(number).stream()
                .map(notice ->
                        Wording.say("scenario.letter", Names.group(house.units(), notice.audience()), notice.subject()))
                .toList();
    }

    List<String> path() {
        return house.footprints().path(slug, number);
    }
}
