package vn.motcua.fee;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.motcua.Wording;
import vn.motcua.procedure.FieldError;
import vn.motcua.procedure.FormRejected;

/**
 * What {@code POST /api/dossiers/{number}/payments} takes. Nothing in it is trusted.
 *
 * @param amount whole đồng, 1 to 10 billion
 * @param reference number of the transaction in the system that tells it
 * @param method counter, online or bank
 * @param paidAt ISO-8601 moment with offset; now when left out
 * @param system who numbers the references, when several tell of the same method
 */
public record PaymentReport(
        @Nullable BigDecimal amount,
        @Nullable String reference,
        @Nullable String method,
        @Nullable String paidAt,
        @Nullable String system) {

    static final long MOST = 10_000_000_000L;
    private static final String REFERENCE = "[\\p{L}\\p{N}][\\p{L}\\p{N} ./:_-]{0,99}";
    private static final String SYSTEM = "[a-z0-9][a-z0-9./-]{0,63}";

    /** @throws FormRejected naming every wrong field */
    Money checked(Instant now) {
        List<FieldError> errors = new ArrayList<>();
        check(errors, amount != null && whole(amount), "amount", "payment.amount");
        check(errors, reference != null && reference.trim().matches(REFERENCE), "reference", "payment.reference");
        check(errors, known(method), "method", "payment.method");
        check(errors, system == null || system.matches(SYSTEM), "system", "payment.system");
        Instant paid = moment(now);
        check(errors, paid != null && !paid.isAfter(now), "paidAt", "payment.paid-at");
        if (amount == null || reference == null || method == null || paid == null || !errors.isEmpty()) {
            throw new FormRejected(errors);
        }
        Method way = Method.valueOf(method.toUpperCase(Locale.ROOT));
        String from = system == null ? way.code() : system;
        return new Money(amount.longValueExact(), reference.trim(), way, from, paid);
    }

    private static boolean whole(BigDecimal amount) {
        return amount.stripTrailingZeros().scale() <= 0
                && amount.signum() > 0
                && amount.compareTo(BigDecimal.valueOf(MOST)) <= 0;
    }

    private static boolean known(@Nullable String method) {
        return Arrays.stream(Method.values()).anyMatch(each -> each.name().equalsIgnoreCase(method));
    }

    private @Nullable Instant moment(Instant now) {
        try {
            return paidAt == null ? now : OffsetDateTime.parse(paidAt).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static void check(List<FieldError> errors, boolean sound, String field, String key) {
        if (!sound) {
            errors.add(new FieldError(field, Wording.say(key, MOST)));
        }
    }
}
