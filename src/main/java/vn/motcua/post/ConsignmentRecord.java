package vn.motcua.post;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Occasion;

/** What is known of a consignment. The verbs are in {@link Consignment}. */
@MappedSuperclass
abstract class ConsignmentRecord {

    @Id
    private String id;

    @Version
    private int version;

    private String stepKey;
    private String dossierNumber;
    private String orderCode;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    private String carrier;

    @Embedded
    private Parties parties;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<PostedPaper> papers;

    @Embedded
    private Transit transit;

    @Embedded
    Journey journey;

    @Nullable
    String itemNumber;

    @Nullable
    Integer itemUse;

    @Nullable
    Instant numberedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    Proof proof;

    private int events;

    @OneToMany(mappedBy = "consignment", cascade = CascadeType.PERSIST)
    @OrderBy("key.seq")
    private List<PostalEvent> log = new ArrayList<>();

    protected ConsignmentRecord() {}

    ConsignmentRecord(Sending sending, int ordinal, String stepKey, Transit transit, Journey journey) {
        this.id = UUID.randomUUID().toString();
        this.stepKey = stepKey;
        this.dossierNumber = sending.dossierNumber();
        this.orderCode = sending.dossierNumber() + "-B" + ordinal;
        this.purpose = sending.purpose();
        this.carrier = sending.carrier();
        this.parties = sending.parties();
        this.papers = sending.papers();
        this.transit = transit;
        this.journey = journey;
    }

    final void append(CarrierEvent event, Meaning meaning, boolean moved, Occasion recorded) {
        log.add(PostalEvent.heard((Consignment) this, ++events, event, meaning, moved, recorded));
    }

    final void append(ConsignmentState state, @Nullable String detail, Occasion occasion) {
        log.add(PostalEvent.done((Consignment) this, ++events, state, detail, occasion));
    }

    public String id() {
        return id;
    }

    String stepKey() {
        return stepKey;
    }

    public String dossierNumber() {
        return dossierNumber;
    }

    /** Ours, from the first moment on, and the same at the carrier; it never changes. */
    public String orderCode() {
        return orderCode;
    }

    public Purpose purpose() {
        return purpose;
    }

    public String carrier() {
        return carrier;
    }

    public Parties parties() {
        return parties;
    }

    public List<PostedPaper> papers() {
        return List.copyOf(papers);
    }

    public Transit transit() {
        return transit;
    }

    public Journey journey() {
        return journey;
    }

    /** Empty until the carrier or the counter's scanner has told it. */
    public Optional<ItemNumber> itemNumber() {
        return Optional.ofNullable(itemNumber).map(ItemNumber::new);
    }

    /** The label's number or, while it has none, our order code: what an officer can name it by. */
    public String name() {
        return itemNumber == null ? orderCode : itemNumber;
    }

    public Optional<Proof> proof() {
        return Optional.ofNullable(proof);
    }

    /** All that was heard and done, oldest first. Reads it from the database. */
    public List<PostalEvent> events() {
        return List.copyOf(log);
    }
}
