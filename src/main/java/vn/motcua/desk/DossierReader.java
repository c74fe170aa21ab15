package vn.motcua.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.document.Document;
import vn.motcua.document.Documents;
import vn.motcua.document.Kinds;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierAccess;
import vn.motcua.dossier.DossierUnknown;
import vn.motcua.fee.AccountReader;
import vn.motcua.notice.Notices;
import vn.motcua.post.Consignment;
import vn.motcua.post.Consignments;
import vn.motcua.procedure.OpenSteps;

/** Puts together what one person may read of one dossier. A dossier that does not concern the reader does not exist for them. */
@Service
@Transactional(readOnly = true)
class DossierReader {

    private final Places places;
    private final Histories histories;
    private final Consignments consignments;
    private final AccountReader accounts;
    private final OpenSteps steps;
    private final Documents documents;
    private final Kinds kinds;
    private final Notices notices;
    private final OfficeNames names;
    private final DossierAccess access;

    DossierReader(
            Places places,
            Histories histories,
            Consignments consignments,
            AccountReader accounts,
            OpenSteps steps,
            Documents documents,
            Kinds kinds,
            Notices notices,
            OfficeNames names,
            DossierAccess access) {
        this.places = places;
        this.histories = histories;
        this.consignments = consignments;
        this.accounts = accounts;
        this.steps = steps;
        this.documents = documents;
        this.kinds = kinds;
        this.notices = notices;
        this.names = names;
        this.access = access;
    }

    /** @throws DossierUnknown if there is none, or none that concerns the reader */
    DossierView read(String number) {
        Dossier dossier = access.readable(number);
        List<Consignment> sent = consignments.of(number);
        History history = histories.of(dossier, Places.items(sent));
        var progress = dossier.progress();
        return new DossierView(
                number,
                dossier.procedure(),
                dossier.procedureName(),
                dossier.channel().code(),
                names.of(dossier.receivingUnit()),
                names.of(dossier.competentUnit()),
                progress.publicStatus().label(),
                progress.publicStatus().number(),
                LocalTimes.of(progress.submittedAt()),
                LocalTimes.orNull(progress.acceptedAt()),
                history.deadline() == null ? null : history.deadline().dueAt(),
                progress.registerNumber(),
                ApplicantView.of(dossier.applicant()),
                dossier.declaration(),
                steps.of(number).stream().map(open -> StepView.of(open, names)).toList(),
                places.of(dossier, sent),
                history,
                accounts.of(dossier),
                documents.of(number).stream().map(this::view).toList(),
                notices.of(number).stream().map(NoticeView::of).toList(),
                access.mayWork(dossier),
                links(number));
    }

    /** @throws DossierUnknown if there is no such document of a dossier that concerns the reader */
    Document document(String number, String id) {
        access.readable(number);
        return documents
                .find(id)
                .filter(document -> document.dossierNumber().equals(number))
                .orElseThrow(() -> new DossierUnknown(number));
    }

    private DocumentView view(Document document) {
        return DocumentView.of(document, kinds.get(document.template()).result());
    }

    private static Map<String, String> links(String number) {
        Map<String, String> links = new LinkedHashMap<>();
        links.put("self", "/api/dossiers/" + number);
        links.put("papers", "/api/dossiers/" + number + "/papers");
        links.put("messages", "/api/dossiers/" + number + "/messages");
        links.put("payments", "/api/dossiers/" + number + "/payments");
        return links;
    }
}
