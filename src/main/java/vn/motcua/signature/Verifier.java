package vn.motcua.signature;

import eu.europa.esig.dss.enumerations.TokenExtractionStrategy;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.FileDocument;
import eu.europa.esig.dss.model.policy.ValidationPolicy;
import eu.europa.esig.dss.pades.exception.InvalidPasswordException;
import eu.europa.esig.dss.pades.exception.ProtectedDocumentException;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfDifferencesFinder;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.validation.policy.ValidationPolicyLoader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import vn.motcua.Wording;

/** Says what the signatures of a PDF from anybody are worth, by the office clock and without asking the net. */
@Service
public class Verifier {

    private static final Logger LOG = LoggerFactory.getLogger(Verifier.class);

    private final TrustedRoots roots;
    private final Clock clock;
    private final ValidationPolicy policy;

    Verifier(TrustedRoots roots, Clock clock) {
        this.roots = roots;
        this.clock = clock;
        this.policy = ValidationPolicyLoader.fromDefaultValidationPolicy().create();
    }

    /** Fails for no content of a file, only when it cannot be read from the disk ({@link UncheckedIOException}). */
    public Verification verify(Path file) {
        try {
            Optional<String> fault = PdfScreen.fault(file);
            return fault.isPresent() ? Verification.unreadable(fault.get()) : verified(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Verification verified(Path file) throws IOException {
        try {
            PDFDocumentValidator validator = validator(file);
            return validator.getSignatures().isEmpty()
                    ? Verification.of(List.of())
                    : new VerdictReader(validator.validateDocument(policy), Files.size(file)).verification();
        } catch (ProtectedDocumentException | InvalidPasswordException locked) {
            return Verification.unreadable(Wording.say("verify.locked"));
        } catch (DSSException | IllegalArgumentException | IllegalStateException broken) {
            LOG.info("A PDF cannot be verified: {}", broken.getClass().getSimpleName());
            return Verification.unreadable(Wording.say("verify.broken"));
        } catch (RuntimeException | StackOverflowError odd) {
            LOG.warn("A PDF cannot be verified", odd);
            return Verification.unreadable(Wording.say("verify.broken"));
        }
    }

    /** Pages are not compared as pictures: what changed is found in the objects of the file, and a page can be of any size. */
    private PDFDocumentValidator validator(Path file) {
        DefaultPdfDifferencesFinder differences = new DefaultPdfDifferencesFinder();
        differences.setMaximalPagesAmountForVisualComparison(0);
        PdfBoxNativeObjectFactory factory = new PdfBoxNativeObjectFactory();
        factory.setPdfDifferencesFinder(differences);
        PDFDocumentValidator validator = new PDFDocumentValidator(new FileDocument(file.toFile()));
        validator.setPdfObjFactory(factory);
        Instant now = clock.instant();
        validator.setCertificateVerifier(roots.verifier(now));
        validator.setValidationTime(Date.from(now));
        validator.setTokenExtractionStrategy(TokenExtractionStrategy.NONE);
        validator.setEnableEtsiValidationReport(false);
        return validator;
    }
}
