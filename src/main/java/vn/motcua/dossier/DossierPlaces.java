package vn.motcua.dossier;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Where a dossier is: who decides, who has the electronic file in hand, and where each paper original lies. */
@MappedSuperclass
abstract class DossierPlaces extends SubmittedFacts {

    private String competentUnit;
    private String holdingUnit;

    /** An office has received it in this transaction. */
    @Transient
    private boolean received;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Paper> papers;

    protected DossierPlaces() {}

    DossierPlaces(DossierNumber number, Submission submission) {
        super(number, submission);
        this.competentUnit = submission.competentUnit();
        this.holdingUnit = submission.receivingUnit();
        this.papers = submission.papers().stream()
                .map(paper -> paper.at(new Paper.Place(Paper.Holder.RECEIVING_UNIT, receivingUnit())))
                .toList();
    }

    /** Who decides; changes when an office finds that another is competent. */
    public String competentUnit() {
        return competentUnit;
    }

    /** Who has the electronic dossier in hand. */
    public String holder() {
        return holdingUnit;
    }

    /**
     * False where no office has handed it to another, so that the log need not be read for its route. A dossier that was sent back
     * to where it was handed in is known for one that travelled in the transaction in which it is received there.
     */
    public boolean travelled() {
        return received || boundaryIndependent() || !receivingUnit().equals(holdingUnit);
    }

    /** Received at one unit, decided at another (phi địa giới). */
    public boolean boundaryIndependent() {
        return !receivingUnit().equals(competentUnit);
    }

    public List<Paper> papers() {
        return List.copyOf(papers);
    }

    /** Codes of the offices that hold originals or await them from the post; not always those that decide, when it was sent on. */
    public Stream<String> paperOffices() {
        return papers.stream()
                .map(Paper::place)
                .filter(Objects::nonNull)
                .map(Paper.Place::unit)
                .filter(Objects::nonNull);
    }

    /** What is lost or surrendered moves no more. */
    final void movePapers(Predicate<Paper> which, Paper.Place place) {
        papers = papers.stream()
                .map(paper -> paper.moves() && which.test(paper) ? paper.at(place) : paper)
                .toList();
    }

    final void takePapers(String item, Paper.Place place) {
        papers = papers.stream()
                .map(paper -> paper.travelsBy(item) ? paper.at(place) : paper)
                .toList();
    }

    /** At the counter where it was handed in, a paper goes back at once; elsewhere it has yet to be sent back. */
    final void handBackPapers() {
        movePapers(
                paper -> !paper.result() && paper.liesAt(receivingUnit()),
                new Paper.Place(Paper.Holder.APPLICANT, null));
    }

    final void issuePaper(String name, Paper.Place place) {
        List<Paper> all = new ArrayList<>(papers);
        all.removeIf(paper -> paper.result() && paper.name().equals(name));
        all.add(new Paper("result", name, 1, 0, true, place, false));
        papers = List.copyOf(all);
    }

    final void changeAuthority(String unit) {
        competentUnit = unit;
    }

    final void holdAt(String unit) {
        holdingUnit = unit;
        received = true;
    }
}
