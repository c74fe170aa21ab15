package vn.motcua.deadline;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * Other hours of a unit, decided after the files were written; rows are only ever added, the newest of a first day wins. A row
 * that reverses another takes it back: neither of the two counts.
 */
@Entity
@Table(name = "unit_hours")
class UnitHoursAmendment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "unit_code")
    private String unit;

    @Column(name = "from_date")
    private LocalDate from;

    @JdbcTypeCode(SqlTypes.LOCAL_TIME)
    private LocalTime morningFrom;

    @JdbcTypeCode(SqlTypes.LOCAL_TIME)
    private LocalTime morningTo;

    @JdbcTypeCode(SqlTypes.LOCAL_TIME)
    private LocalTime afternoonFrom;

    @JdbcTypeCode(SqlTypes.LOCAL_TIME)
    private LocalTime afternoonTo;

    private String source;
    private Instant recordedAt;
    private String recordedBy;
    private @Nullable Long reverses;

    protected UnitHoursAmendment() {}

    UnitHoursAmendment(UnitHours change, Instant recordedAt, String recordedBy) {
        this.unit = change.unit();
        this.from = change.from();
        this.morningFrom = change.hours().morningFrom();
        this.morningTo = change.hours().morningTo();
        this.afternoonFrom = change.hours().afternoonFrom();
        this.afternoonTo = change.hours().afternoonTo();
        this.source = change.source();
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    /** @param source on whose word it is taken back */
    UnitHoursAmendment reversal(String source, Instant recordedAt, String recordedBy) {
        UnitHours same = hours(LocalTime.NOON);
        var reversal = new UnitHoursAmendment(new UnitHours(unit, from, same.hours(), source), recordedAt, recordedBy);
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

    String unit() {
        return unit;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    String recordedBy() {
        return recordedBy;
    }

    /** @param cutOff the law's, which no unit changes */
    UnitHours hours(LocalTime cutOff) {
        var hours = new OfficeHours(morningFrom, morningTo, afternoonFrom, afternoonTo, cutOff);
        return new UnitHours(unit, from, hours, source);
    }
}
