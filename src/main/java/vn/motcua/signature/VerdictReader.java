package vn.motcua.signature;

import eu.europa.esig.dss.diagnostic.CertificateWrapper;
import eu.europa.esig.dss.diagnostic.DiagnosticData;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SubIndication;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.simplereport.jaxb.XmlTimestamp;
import eu.europa.esig.dss.validation.reports.Reports;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.MotCua;
import vn.motcua.Wording;
import vn.motcua.signature.Verification.Outcome;
import vn.motcua.signature.Verification.Verdict;

/** Puts a validation's reports into our words, and is stricter than they are where something came after a signature. */
final class VerdictReader {

    private final SimpleReport report;
    private final DiagnosticData data;
    private final Revisions revisions;

    VerdictReader(Reports reports, long fileSize) {
        this.report = reports.getSimpleReport();
        this.data = reports.getDiagnosticData();
        this.revisions = new Revisions(data, fileSize);
    }

    Verification verification() {
        return Verification.of(data.getSignatures().stream().map(this::verdict).toList());
    }

    private Verdict verdict(SignatureWrapper signature) {
        String id = signature.getId();
        Revisions.After after = revisions.after(signature);
        Outcome outcome = worse(outcome(report.getIndication(id)), after.outcome());
        List<String> reasons = new ArrayList<>(after.reasons());
        if (outcome(report.getIndication(id)) != Outcome.PASSED) {
            reasons.add(0, reason(signature));
        }
        CertificateWrapper certificate = signature.getSigningCertificate();
        String signer = certificate == null ? Wording.say("verify.nobody") : name(certificate);
        boolean demonstration =
                certificate != null && DemonstrationAuthority.isDemonstration(certificate.getCertificateIssuerDN());
        Optional<Date> proved = proved(id);
        return new Verdict(
                outcome,
                Wording.say("verify.signature." + outcome + (demonstration ? ".demonstration" : ""), signer),
                signer,
                certificate == null ? "" : Objects.requireNonNullElse(certificate.getOrganizationName(), ""),
                certificate == null ? "" : Objects.requireNonNullElse(certificate.getCertificateIssuerDN(), ""),
                local(proved.orElse(signature.getClaimedSigningTime())),
                proved.isPresent(),
                level(id),
                revisions.coversWholeFile(signature.getPDFRevision()),
                after.changes(),
                demonstration,
                List.copyOf(reasons));
    }

    private static Outcome outcome(@Nullable Indication indication) {
        if (indication == Indication.TOTAL_PASSED || indication == Indication.PASSED) {
            return Outcome.PASSED;
        }
        return indication == Indication.TOTAL_FAILED || indication == Indication.FAILED
                ? Outcome.FAILED
                : Outcome.INDETERMINATE;
    }

    private static Outcome worse(Outcome one, Outcome other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private String reason(SignatureWrapper signature) {
        CertificateWrapper certificate = signature.getSigningCertificate();
        return Wording.say(
                "verify.reason." + why(signature, certificate),
                certificate == null ? "" : day(certificate.getNotBefore()),
                certificate == null ? "" : day(certificate.getNotAfter()),
                certificate == null ? "" : certificate.getCertificateIssuerDN());
    }

    /** Where the report only says that the chain is not conclusive, the reason is found in the chain. */
    private String why(SignatureWrapper signature, @Nullable CertificateWrapper certificate) {
        SubIndication said = report.getSubIndication(signature.getId());
        if (said == SubIndication.CERTIFICATE_CHAIN_GENERAL_FAILURE && certificate != null) {
            if (report.getBestSignatureTime(signature.getId()).after(certificate.getNotAfter())) {
                return SubIndication.OUT_OF_BOUNDS_NO_POE.name();
            }
            boolean unknown = signature.getCertificateChain().stream()
                    .anyMatch(each -> !each.isTrusted() && !each.isRevocationDataAvailable());
            return unknown ? SubIndication.TRY_LATER.name() : said.name();
        }
        return said == null ? "UNKNOWN" : said.name();
    }

    /** The earliest time for which somebody vouches; it is of the signature, whatever became of the content. */
    private Optional<Date> proved(String id) {
        return report.getSignatureTimestamps(id).stream()
                .filter(stamp -> outcome(stamp.getIndication()) == Outcome.PASSED)
                .map(XmlTimestamp::getProductionTime)
                .min(Comparator.naturalOrder());
    }

    private String level(String id) {
        return String.valueOf(report.getSignatureFormat(id)).replace('_', '-').replace("-BASELINE", "");
    }

    private static String name(CertificateWrapper certificate) {
        return Stream.of(certificate.getCommonName(), certificate.getOrganizationName())
                .filter(name -> name != null && !name.isBlank())
                .findFirst()
                .orElseGet(() -> String.valueOf(certificate.getCertificateDN()));
    }

    private static @Nullable OffsetDateTime local(@Nullable Date at) {
        return at == null ? null : at.toInstant().atZone(ZoneId.of(MotCua.ZONE)).toOffsetDateTime();
    }

    private static String day(@Nullable Date at) {
        OffsetDateTime local = local(at);
        return local == null
                ? ""
                : "%02d/%02d/%d".formatted(local.getDayOfMonth(), local.getMonthValue(), local.getYear());
    }
}
