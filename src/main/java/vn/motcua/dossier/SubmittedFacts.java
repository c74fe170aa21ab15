package vn.motcua.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What a dossier is from its submission on: it does not change.
 */
@MappedSuperclass
abstract class SubmittedFacts {

    @Id
    private String number;

    @Column(name = "procedure_slug")
    private String procedure;

    private String procedureName;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private String receivingUnit;
    private LocalDate receivedOn;
    private int serial;

    @Embedded
    private Applicant applicant;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    private Map<String, Object> declaration;

    protected SubmittedFacts() {}

    SubmittedFacts(DossierNumber number, Submission submission) {
        this.number = number.text();
        this.receivedOn = number.day();
        this.serial = number.serial();
        this.procedure = submission.procedure();
        this.procedureName = submission.procedureName();
        this.channel = submission.channel();
        this.receivingUnit = submission.receivingUnit();
        this.applicant = submission.applicant();
        this.declaration = submission.declaration();
    }

    public String number() {
        return number;
    }

    public String procedure() {
        return procedure;
    }

    /** Vietnamese name of the procedure as it was when the dossier came in. */
    public String procedureName() {
        return procedureName;
    }

    public Channel channel() {
        return channel;
    }

    public String receivingUnit() {
        return receivingUnit;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    public Applicant applicant() {
        return applicant;
    }

    public Map<String, Object> declaration() {
        return Map.copyOf(declaration);
    }
}
