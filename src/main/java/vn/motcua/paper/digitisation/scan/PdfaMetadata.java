package vn.motcua.paper.digitisation.scan;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Calendar;
import javax.xml.transform.TransformerException;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.schema.AdobePDFSchema;
import org.apache.xmpbox.schema.PDFAIdentificationSchema;
import org.apache.xmpbox.schema.XMPBasicSchema;
import org.apache.xmpbox.type.BadFieldValueException;
import org.apache.xmpbox.xml.XmpSerializer;

/** What a PDF/A-2u says of itself; it must agree with the document's information dictionary to the second. */
final class PdfaMetadata {

    static final String PRODUCER = "Một Cửa";

    private PdfaMetadata() {}

    static byte[] of(String title, Calendar made) throws IOException {
        XMPMetadata metadata = XMPMetadata.createXMPMetadata();
        metadata.createAndAddDublinCoreSchema().setTitle(title);
        XMPBasicSchema basic = metadata.createAndAddXMPBasicSchema();
        basic.setCreateDate(made);
        basic.setModifyDate(made);
        AdobePDFSchema pdf = metadata.createAndAddAdobePDFSchema();
        pdf.setProducer(PRODUCER);
        PDFAIdentificationSchema identification = metadata.createAndAddPDFAIdentificationSchema();
        ByteArrayOutputStream xml = new ByteArrayOutputStream();
        try {
            identification.setPart(2);
            identification.setConformance("U");
            new XmpSerializer().serialize(metadata, xml, true);
        } catch (BadFieldValueException | TransformerException e) {
            throw new IOException(e);
        }
        return xml.toByteArray();
    }
}
