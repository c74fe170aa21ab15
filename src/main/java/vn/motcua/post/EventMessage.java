package vn.motcua.post;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.motcua.deadline.WorkingCalendar;

/**
 * An event as a carrier writes it, asked or of its own accord.
 *
 * @param saleOrderCode our order code
 * @param itemCode number on the label
 * @param happenedAt ISO-8601; local time when it has no offset
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record EventMessage(
        @Nullable String saleOrderCode,
        @Nullable String itemCode,
        @Nullable String code,
        @Nullable String happenedAt,
        @Nullable String detail,
        @Nullable String receivedBy,
        @Nullable String idShown) {

    private static final int LONGEST_CODE = 32;
    private static final int LONGEST_ABOUT = 60;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_DETAIL = 2000;

    /**
     * @param asked the order that was asked about; null when the carrier spoke unasked
     * @throws DateTimeException when nobody can say when it happened
     * @throws IllegalArgumentException when it has no code, or names no item
     */
    CarrierEvent from(String carrier, @Nullable String asked) {
        return new CarrierEvent(
                carrier,
                asked == null ? about() : asked,
                cut(demanded(code), LONGEST_CODE),
                moment(demanded(happenedAt)).truncatedTo(ChronoUnit.SECONDS),
                detail == null ? null : cut(detail, LONGEST_DETAIL),
                receivedBy == null ? null : cut(receivedBy, LONGEST_NAME),
                idShown == null ? null : cut(idShown, LONGEST_NAME));
    }

    /** Our own code if it is there: it never changes. */
    private String about() {
        if (saleOrderCode != null && !saleOrderCode.isBlank()) {
            return cut(saleOrderCode, LONGEST_ABOUT);
        }
        String item = demanded(itemCode);
        return ItemNumber.find(item).map(ItemNumber::text).orElseGet(() -> cut(item, LONGEST_ABOUT));
    }

    private static String demanded(@Nullable String text) {
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException("An event names an item, a code and a moment");
        }
        return text;
    }

    private static Instant moment(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException local) {
            return WorkingCalendar.instant(LocalDateTime.parse(text));
        }
    }

    private static String cut(String text, int longest) {
        String plain = text.trim();
        return plain.length() > longest ? plain.substring(0, longest) : plain;
    }
}
