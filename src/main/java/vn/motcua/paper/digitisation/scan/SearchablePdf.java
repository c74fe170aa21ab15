package vn.motcua.paper.digitisation.scan;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * A PDF/A-2u of scanned pages: each page is its picture with the words laid over it invisibly. What is added lies in a file
 * until it is saved, so that a long paper takes no more memory than a short one.
 */
final class SearchablePdf implements AutoCloseable {

    static final double POINTS_PER_INCH = 72;

    private final PDDocument document = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
    private final COSDictionary font;

    /**
     * @param title for the reader's window
     * @param made the same moment for the same paper gives the same file
     */
    SearchablePdf(String title, Instant made) throws IOException {
        this.font = BlankFont.in(document);
        Calendar at = new GregorianCalendar(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
        at.setTimeInMillis(made.toEpochMilli());
        at.set(Calendar.MILLISECOND, 0);
        document.setDocumentId(made.toEpochMilli());
        document.getDocument().setVersion(1.7f);
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(title);
        information.setProducer(PdfaMetadata.PRODUCER);
        information.setCreationDate(at);
        information.setModificationDate(at);
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setLanguage("vi-VN");
        catalog.setMetadata(new PDMetadata(document, new ByteArrayInputStream(PdfaMetadata.of(title, at))));
        catalog.addOutputIntent(colours());
    }

    private PDOutputIntent colours() throws IOException {
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        PDOutputIntent intent = new PDOutputIntent(document, new ByteArrayInputStream(profile));
        intent.setInfo("sRGB IEC61966-2.1");
        intent.setOutputCondition("sRGB IEC61966-2.1");
        intent.setOutputConditionIdentifier("sRGB IEC61966-2.1");
        intent.setRegistryName("http://www.color.org");
        return intent;
    }

    void add(ReadPage read) throws IOException {
        EncodedPicture picture = read.picture();
        double width = picture.width() * POINTS_PER_INCH / picture.dpi();
        double height = picture.height() * POINTS_PER_INCH / picture.dpi();
        PDPage page = new PDPage(new PDRectangle((float) width, (float) height));
        PDResources resources = new PDResources();
        resources.put(COSName.getPDFName("P"), image(picture));
        COSDictionary fonts = new COSDictionary();
        fonts.setItem(COSName.getPDFName("T"), font);
        resources.getCOSObject().setItem(COSName.FONT, fonts);
        page.setResources(resources);
        COSStream content = document.getDocument().createCOSStream();
        try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(PageContent.of(read, width, height));
        }
        page.getCOSObject().setItem(COSName.CONTENTS, content);
        document.addPage(page);
    }

    private PDImageXObject image(EncodedPicture picture) throws IOException {
        PDColorSpace colours =
                switch (picture.coding()) {
                    case G4, GREY_JPEG -> PDDeviceGray.INSTANCE;
                    case COLOUR_JPEG -> PDDeviceRGB.INSTANCE;
                };
        return picture.coding() == EncodedPicture.Coding.G4
                ? CCITTFactory.createFromByteArray(document, picture.data())
                : new PDImageXObject(
                        document,
                        new ByteArrayInputStream(picture.data()),
                        COSName.DCT_DECODE,
                        picture.width(),
                        picture.height(),
                        8,
                        colours);
    }

    void save(OutputStream out) throws IOException {
        document.save(out);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
