package vn.motcua.deadline;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is stored of a legal clock and the state it is in: running, suspended (no due moment) or closed. */
@MappedSuperclass
abstract class ClockState {

    @Id
    private String dossierNumber = "";

    @Version
    private @Nullable Long version;

    @Column(name = "procedure_slug")
    private String procedure = "";

    @Column(name = "unit_code")
    private String unit = "";

    private Instant acceptedAt = Instant.EPOCH;

    private Instant startedAt = Instant.EPOCH;

    String caseName = "";

    @Embedded
    Limit limit = new Limit(1, LimitUnit.SAME_DAY, "");

    @Nullable
    Instant dueAt;

    @Embedded
    Extension extension = Extension.NONE;

    @Nullable
    Instant closedAt;

    ClockState() {}

    ClockState(
            String dossierNumber,
            String procedure,
            String caseName,
            String unit,
            Instant acceptedAt,
            Instant startedAt,
            Limit limit) {
        this.dossierNumber = dossierNumber;
        this.procedure = procedure;
        this.caseName = caseName;
        this.unit = unit;
        this.acceptedAt = acceptedAt;
        this.startedAt = startedAt;
        this.limit = limit;
    }

    public String dossierNumber() {
        return dossierNumber;
    }

    public String procedure() {
        return procedure;
    }

    public String caseName() {
        return caseName;
    }

    /** Code of the unit that decides: its calendar rules this clock. */
    public String unit() {
        return unit;
    }

    void ruledBy(String newUnit) {
        unit = newUnit;
    }

    /** When the dossier was accepted: the law of that day holds, also where the clock starts later. */
    public Instant acceptedAt() {
        return acceptedAt;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Limit limit() {
        return limit;
    }

    /** When it is due; null while suspended. After closing it stays what it was, for the figures. */
    public @Nullable Instant dueAt() {
        return dueAt;
    }

    public Extension extension() {
        return extension;
    }

    /** When it was stopped for good; null before. */
    public @Nullable Instant closedAt() {
        return closedAt;
    }

    public boolean suspended() {
        return dueAt == null && closedAt == null;
    }

    Instant requireRunning(String what) {
        requireOpen(what);
        if (dueAt == null) {
            throw refused(what, "thời hạn đang tạm dừng");
        }
        return dueAt;
    }

    void requireSuspended(String what) {
        requireOpen(what);
        if (!suspended()) {
            throw refused(what, "thời hạn không ở trạng thái tạm dừng");
        }
    }

    void requireOpen(String what) {
        if (closedAt != null) {
            throw refused(what, "thời hạn đã kết thúc");
        }
    }

    DeadlineRefused refused(String what, String why) {
        return new DeadlineRefused(dossierNumber, what, why);
    }
}
