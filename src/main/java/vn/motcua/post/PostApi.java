package vn.motcua.post;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.Wording;
import vn.motcua.procedure.FieldError;
import vn.motcua.procedure.FormRejected;

/** Ticking off the list for the postman, reading a consignment, telling what was learned of it. */
@RestController
@RequestMapping("/api/post")
class PostApi {

    private static final int LONGEST_CODE = 32;
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_TEXT = 200;
    private static final int LONGEST_DETAIL = 2000;

    private final PostDesk desk;
    private final PostCounter counter;
    private final Clock clock;

    PostApi(PostDesk desk, PostCounter counter, Clock clock) {
        this.desk = desk;
        this.counter = counter;
        this.clock = clock;
    }

    record HandOverRequest(@Nullable String itemNumber) {}

    /** @param name order code, id, or number on the label */
    @PostMapping("/manifest/{name}/handed-over")
    Label handOver(@PathVariable("name") String name, @RequestBody HandOverRequest request) {
        return Label.of(counter.handOver(name, text("itemNumber", request.itemNumber(), LONGEST_NAME)));
    }

    /** For whoever sees to the whole city: what does not settle itself. */
    @GetMapping("/troubles")
    Troubles troubles() {
        return desk.troubles();
    }

    @GetMapping("/consignments/{name}")
    ConsignmentView read(@PathVariable("name") String name) {
        return desk.read(name);
    }

    record CancelRequest(@Nullable String reason) {}

    @PostMapping("/consignments/{name}/cancel")
    Label cancel(@PathVariable("name") String name, @RequestBody CancelRequest request) {
        return Label.of(counter.cancel(name, text("reason", request.reason(), LONGEST_DETAIL)));
    }

    /**
     * @param code of EMSEVT, or LOST, RETURNED, DAMAGED
     * @param happenedAt ISO-8601 with offset; now when left out
     * @param receivedBy who took it, with a delivery
     * @param idShown the paper the receiver showed, with a delivery
     */
    record EventRequest(
            @Nullable String code,
            @Nullable String happenedAt,
            @Nullable String detail,
            @Nullable String receivedBy,
            @Nullable String idShown) {}

    /** What an officer learned by telephone. An event of an unknown consignment is kept too, and answered with 404. */
    @PostMapping("/consignments/{name}/events")
    ConsignmentView hear(@PathVariable("name") String name, @RequestBody EventRequest request) {
        Instant now = clock.instant();
        Instant at = parsed("happenedAt", "post.moment", request.happenedAt(), PostApi::moment);
        if (at != null && at.isAfter(now)) {
            throw wrong("happenedAt", Wording.say("post.not-yet"));
        }
        var event = new CarrierEvent(
                CarrierEvent.MANUAL,
                about(name),
                text("code", request.code(), LONGEST_CODE).toUpperCase(Locale.ROOT),
                (at == null ? now : at).truncatedTo(ChronoUnit.SECONDS),
                optional("detail", request.detail(), LONGEST_DETAIL),
                optional("receivedBy", request.receivedBy(), LONGEST_TEXT),
                optional("idShown", request.idShown(), LONGEST_TEXT));
        return desk.read(counter.hear(event).id());
    }

    /** A number of the label is kept as the standard writes it, so that a consignment which gets it later finds it. */
    private static String about(String name) {
        return ItemNumber.find(name).map(ItemNumber::text).orElseGet(() -> text("name", name, LONGEST_NAME));
    }

    private static Instant moment(String text) {
        return OffsetDateTime.parse(text.replace(' ', '+')).toInstant();
    }

    /** @throws FormRejected for what the reader cannot read */
    static <T> @Nullable T parsed(String field, String key, @Nullable String text, Function<String, T> reader) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return reader.apply(text.trim());
        } catch (DateTimeException e) {
            throw wrong(field, Wording.say(key));
        }
    }

    private static String text(String field, @Nullable String value, int longest) {
        String text = optional(field, value, longest);
        if (text == null) {
            throw wrong(field, Wording.say("form.required", field));
        }
        return text;
    }

    private static @Nullable String optional(String field, @Nullable String value, int longest) {
        if (value != null && value.length() > longest) {
            throw wrong(field, Wording.say("form.too-long", field, longest));
        }
        return value == null || value.isBlank() ? null : value.trim();
    }

    private static FormRejected wrong(String field, String message) {
        return new FormRejected(List.of(new FieldError(field, message)));
    }
}
