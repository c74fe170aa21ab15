package vn.motcua.dossier;

import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The verbs by which a dossier and its papers change hands. */
@MappedSuperclass
abstract class DossierOnTheWay extends DossierState {

    protected DossierOnTheWay() {}

    DossierOnTheWay(DossierNumber number, Submission submission, Occasion occasion) {
        super(number, submission, occasion);
    }

    /**
     * Says who decides, at submission or when an office has found that another is competent.
     *
     * @param ground why, as the log tells it
     */
    public void assignAuthority(String unit, String ground, Occasion occasion) {
        require(!progress().ended(), "assign-authority");
        changeAuthority(unit);
        record(new Dossier.AuthorityAssigned(unit, ground), occasion);
    }

    /** The electronic dossier goes to whoever decides. @param receiveBy when it has to be there at the latest */
    public void handOver(Instant receiveBy, Occasion occasion) {
        require(progress().accepted() && !progress().ended(), "hand-over");
        record(new Dossier.HandedOver(holder(), competentUnit(), receiveBy.toString()), occasion);
    }

    /** The office to which it was handed over is not the competent one. */
    public void refuseTransfer(String reason, Occasion occasion) {
        require(progress().accepted() && !progress().ended(), "refuse-transfer");
        record(new Dossier.TransferRefused(competentUnit(), reason), occasion);
    }

    /** The competent unit has the electronic dossier; where the originals are is told by {@link #placeOriginals}. */
    public void receiveAtAuthority(Occasion occasion) {
        require(progress().accepted() && !progress().ended(), "receive-at-authority");
        holdAt(competentUnit());
        record(new Dossier.ReceivedByAuthority(competentUnit()), occasion);
    }

    /** The originals have changed hands. */
    public void placeOriginals(Paper.Holder holder, Occasion occasion) {
        placeOriginals(holder, null, occasion);
    }

    /** @param paper code of the one paper that changed hands; null for all */
    public void placeOriginals(Paper.Holder holder, @Nullable String paper, Occasion occasion) {
        // What has been refused or withdrawn is still to be handed back.
        require(!progress().ended() || holder == Paper.Holder.APPLICANT, "place-originals");
        String unit =
                switch (holder) {
                    case RECEIVING_UNIT -> receivingUnit();
                    case COMPETENT_UNIT -> competentUnit();
                    default -> null;
                };
        movePapers(
                each -> !each.result() && (paper == null || each.code().equals(paper)), new Paper.Place(holder, unit));
        record(new Dossier.OriginalsPlaced(holder, unit, paper), occasion);
    }

    /** The citizen's papers that lie at an office leave it by post. @param to code of the unit that awaits them; null for the citizen */
    public void sendByPost(String item, String from, @Nullable String to, Occasion occasion) {
        movePapers(paper -> !paper.result() && paper.liesAt(from), new Paper.Place(Paper.Holder.IN_TRANSIT, to, item));
        record(new Dossier.SentByPost(item, from, to, false), occasion);
    }

    /** The paper that was issued leaves by post. @param name of that paper */
    public void sendResultByPost(String name, String item, String from, @Nullable String to, Occasion occasion) {
        issuePaper(name, new Paper.Place(Paper.Holder.IN_TRANSIT, to, item));
        record(new Dossier.SentByPost(item, from, to, true), occasion);
    }

    /** What the carrier says of a consignment; where the papers are does not follow from it. */
    public void trackPost(String item, String state, Occasion occasion) {
        record(new Dossier.PostTracked(item, state), occasion);
    }

    /** The papers of a consignment have come, those too that were given up as lost in it. @param condition as the receiver found them */
    public void takeFromPost(
            String item, Paper.Holder holder, @Nullable String unit, String condition, Occasion occasion) {
        takePapers(item, new Paper.Place(holder, unit));
        record(new Dossier.TakenFromPost(item, holder, unit, condition), occasion);
    }

    /** @param number that its label bears, for the record of the hand-over */
    public void nameTaken(String number) {
        keepAnswers("taken", Map.of("takenItem", number));
    }

    /** The papers of a consignment will not come. */
    public void losePapers(String item, String reason, Occasion occasion) {
        movePapers(paper -> paper.travelsBy(item), new Paper.Place(Paper.Holder.LOST, null, item));
        record(new Dossier.PapersLost(item, reason), occasion);
    }
}
