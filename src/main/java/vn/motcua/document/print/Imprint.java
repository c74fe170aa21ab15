package vn.motcua.document.print;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.jspecify.annotations.Nullable;
import vn.motcua.MotCua;
import vn.motcua.Wording;

/**
 * What a file tells of itself: by whom, what, when by the office's clock. The machine's clock leaves no trace, so that printing
 * again gives the same bytes.
 */
final class Imprint {

    private Imprint() {}

    /** Returns the title. */
    static String put(PDDocument document, Instant at) throws IOException {
        ZonedDateTime made = at.truncatedTo(ChronoUnit.SECONDS).atZone(ZoneId.of(MotCua.ZONE));
        PDDocumentInformation said = document.getDocumentInformation();
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(text(said.getTitle()));
        information.setAuthor(text(said.getAuthor()));
        information.setSubject(text(said.getSubject()));
        information.setProducer(Wording.say("document.producer"));
        information.setCreationDate(GregorianCalendar.from(made));
        information.setModificationDate(GregorianCalendar.from(made));
        document.setDocumentInformation(information);
        document.setDocumentId(made.toEpochSecond());
        byte[] packet = XmpPacket.of(Map.of(
                "title", information.getTitle(),
                "author", information.getAuthor(),
                "subject", information.getSubject(),
                "producer", information.getProducer(),
                "created", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(made)));
        document.getDocumentCatalog().setMetadata(new PDMetadata(document, new ByteArrayInputStream(packet)));
        return information.getTitle();
    }

    private static String text(@Nullable String said) {
        return said == null ? "" : said;
    }
}
