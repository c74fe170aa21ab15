package vn.motcua.signature;

import eu.europa.esig.dss.diagnostic.DiagnosticData;
import eu.europa.esig.dss.diagnostic.PDFRevisionWrapper;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.diagnostic.TimestampWrapper;
import eu.europa.esig.dss.diagnostic.jaxb.XmlObjectModification;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.Wording;
import vn.motcua.signature.Verification.Outcome;

/**
 * What came into a PDF after each of its signatures. A later signature, time-stamp or proof of validity is no change of what was
 * signed; a note or a filled-in field may change what is read; anything else does.
 */
final class Revisions {

    private final long fileSize;
    private final long signedUpTo;
    private final Set<String> signatureFields;

    Revisions(DiagnosticData data, long fileSize) {
        this.fileSize = fileSize;
        List<PDFRevisionWrapper> all = Stream.concat(
                        data.getSignatures().stream().map(SignatureWrapper::getPDFRevision),
                        data.getTimestampList().stream().map(TimestampWrapper::getPDFRevision))
                .filter(Objects::nonNull)
                .toList();
        this.signedUpTo = all.stream().mapToLong(Revisions::end).max().orElse(0);
        this.signatureFields = all.stream()
                .flatMap(revision -> revision.getSignatureFieldNames().stream())
                .collect(Collectors.toSet());
    }

    /** @param outcome PASSED where nothing came that may change what was signed */
    record After(Outcome outcome, List<String> changes, List<String> reasons) {}

    boolean coversWholeFile(@Nullable PDFRevisionWrapper revision) {
        return revision != null && end(revision) == fileSize;
    }

    After after(SignatureWrapper signature) {
        PDFRevisionWrapper revision = signature.getPDFRevision();
        if (revision == null || coversWholeFile(revision)) {
            return new After(Outcome.PASSED, List.of(), List.of());
        }
        List<String> changes = new ArrayList<>();
        if (revision.getPdfSignatureOrFormFillChanges().stream().anyMatch(this::bySignature)) {
            changes.add(Wording.say("verify.change.signature"));
        }
        if (!revision.getPdfExtensionChanges().isEmpty()) {
            changes.add(Wording.say("verify.change.extension"));
        }
        List<String> doubts = doubts(revision);
        List<String> faults = revision.getPdfUndefinedChanges().isEmpty()
                        && revision.getPdfPageDifferenceConcernedPages().isEmpty()
                ? List.of()
                : List.of(Wording.say("verify.change.content"));
        if (changes.isEmpty() && doubts.isEmpty() && faults.isEmpty() || signedUpTo < fileSize && !extended(revision)) {
            doubts.add(Wording.say("verify.change.unsigned"));
        }
        changes.addAll(doubts);
        changes.addAll(faults);
        Outcome outcome =
                !faults.isEmpty() ? Outcome.FAILED : doubts.isEmpty() ? Outcome.PASSED : Outcome.INDETERMINATE;
        return new After(
                outcome,
                List.copyOf(changes),
                Stream.concat(faults.stream(), doubts.stream()).toList());
    }

    private List<String> doubts(PDFRevisionWrapper revision) {
        List<String> doubts = new ArrayList<>();
        if (!revision.getPdfAnnotationChanges().isEmpty()
                || !revision.getPdfAnnotationsOverlapConcernedPages().isEmpty()) {
            doubts.add(Wording.say("verify.change.note"));
        }
        if (revision.getPdfSignatureOrFormFillChanges().stream()
                .anyMatch(change -> change.getFieldName() != null && !bySignature(change))) {
            doubts.add(Wording.say("verify.change.form"));
        }
        return doubts;
    }

    private boolean bySignature(XmlObjectModification change) {
        return change.getFieldName() == null || signatureFields.contains(change.getFieldName());
    }

    private static boolean extended(PDFRevisionWrapper revision) {
        return !revision.getPdfExtensionChanges().isEmpty();
    }

    /** The first byte that is not signed. */
    private static long end(PDFRevisionWrapper revision) {
        List<BigInteger> range = revision.getSignatureByteRange();
        return range.size() == 4 ? range.get(2).add(range.get(3)).longValue() : 0;
    }
}
