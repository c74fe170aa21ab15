package vn.motcua.deadline;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A day announced after the files were written; rows are only ever added, the newest of a date wins. A row that reverses another
 * takes it back: neither of the two counts.
 */
@Entity
@Table(name = "calendar_amendment")
class CalendarAmendment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    /** Null: it concerns all units. */
    @Column(name = "unit_code")
    private @Nullable String unit;

    @Column(name = "on_date")
    private LocalDate date;

    @Enumerated(EnumType.STRING)
    private DayKind kind;

    private String name;
    private String source;
    private Instant recordedAt;
    private String recordedBy;
    private String request;
    private @Nullable Long reverses;

    protected CalendarAmendment() {}

    /** @param request shared by the days that were announced together */
    CalendarAmendment(@Nullable String unit, CalendarDay day, Instant recordedAt, String recordedBy, String request) {
        this.unit = unit;
        this.date = day.date();
        this.kind = day.kind();
        this.name = day.name();
        this.source = day.source();
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
        this.request = request;
    }

    /** @param source on whose word it is taken back */
    CalendarAmendment reversal(String source, Instant recordedAt, String recordedBy) {
        var reversal = new CalendarAmendment(
                unit, new CalendarDay(date, kind, name, source, true), recordedAt, recordedBy, request);
        reversal.reverses = id();
        return reversal;
    }

    /** Of one that is recorded. */
    long id() {
        return Objects.requireNonNull(id);
    }

    @Nullable
    Long reverses() {
        return reverses;
    }

    String request() {
        return request;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    String recordedBy() {
        return recordedBy;
    }

    @Nullable
    String unit() {
        return unit;
    }

    CalendarDay day() {
        return new CalendarDay(date, kind, name, source, true);
    }
}
