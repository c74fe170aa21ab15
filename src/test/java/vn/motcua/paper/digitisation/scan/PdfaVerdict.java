package vn.motcua.paper.digitisation.scan;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** What veraPDF says of a file as PDF/A-2u. */
final class PdfaVerdict {

    private PdfaVerdict() {}

    /** One line per rule that is broken; empty for a valid file. */
    static List<String> of(Path pdf) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (InputStream content = Files.newInputStream(pdf);
                PDFAParser parser = Foundries.defaultInstance().createParser(content, PDFAFlavour.PDFA_2_U);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_U, false)) {
            ValidationResult result = validator.validate(parser);
            return result.getTestAssertions().stream()
                    .map(failed -> failed.getRuleId().getClause() + ": " + failed.getMessage())
                    .distinct()
                    .toList();
        }
    }
}
