package vn.motcua.paper.digitisation;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.google.zxing.BarcodeFormat;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.tika.Tika;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import vn.motcua.OnH2;
import vn.motcua.document.Document;
import vn.motcua.document.Documents;
import vn.motcua.document.Inspection;
import vn.motcua.marriage.Couple;
import vn.motcua.marriage.Officers;
import vn.motcua.marriage.Ward;
import vn.motcua.paper.Clerk;
import vn.motcua.paper.ElectronicCopies;
import vn.motcua.paper.ElectronicCopy;
import vn.motcua.paper.digitisation.scan.Digitiser;
import vn.motcua.paper.digitisation.scan.Ocr;
import vn.motcua.signature.Verification.Outcome;
import vn.motcua.signature.Verifier;

/**
 * All libraries for papers on one class path, on one paper: a certificate is printed (Thymeleaf, OpenHTMLtoPDF, ZXing, Okapi),
 * signed and verified (DSS), held against PDF/A (veraPDF), drawn (PDFBox), brought back as a scan (Tika), read (Leptonica,
 * Tesseract), signed again, and put into S3 (AWS SDK).
 */
@OnH2
class EveryLibraryTogetherTest {

    private static final String ITEM = "residence";

    @Autowired
    Ward ward;

    @Autowired
    Officers officers;

    @Autowired
    Documents documents;

    @Autowired
    Verifier verifier;

    @Autowired
    Digitisation digitisation;

    @Autowired
    ElectronicCopies copies;

    @Autowired
    JdbcClient database;

    @Autowired
    Ocr ocr;

    @LocalServerPort
    int port;

    @Test
    void onePaperGoesThroughAllOfThem(@TempDir Path folder) throws Exception {
        ward.at("2026-11-25T08:10");
        byte[] certificate = signedCertificate();
        assertIsWhole(certificate, folder);
        assertThat(Inspection.scan(certificate, BarcodeFormat.QR_CODE)).contains("/tra-cuu/H17.20.209-261125-");
        assertThat(Inspection.scan(receipt(), BarcodeFormat.CODE_128)).startsWith("H17.");

        byte[] scan = scan(certificate);
        assertThat(new Tika().detect(scan)).isEqualTo("image/png");
        byte[] copy = copyOf(scan);
        assertIsWhole(copy, folder);
        if (ocr.isAvailable()) {
            assertThat(String.join(" ", Inspection.pages(copy)).toLowerCase(Locale.ROOT))
                    .contains("kết hôn")
                    .contains("trần văn thử");
        }
        assertThat(kept(copy)).isEqualTo(copy);
    }

    private byte[] signedCertificate() throws IOException {
        String number = officers.registered(Couple.ofAge());
        ward.runJobs(number);
        officers.sign(number);
        ward.runJobs(number);
        Document certificate = documents.of(number).stream()
                .filter(document -> document.template().equals("marriage-certificate"))
                .findFirst()
                .orElseThrow();
        byte[] file = documents.open(certificate).readAllBytes();
        Inspection.assertIsForArchives(file);
        return file;
    }

    private void assertIsWhole(byte[] file, Path folder) throws IOException {
        Path pdf = Files.write(folder.resolve("held.pdf"), file);
        assertThat(verifier.verify(pdf).outcome()).isEqualTo(Outcome.PASSED);
    }

    private byte[] receipt() throws IOException {
        return clerk().reads("/api/documents/receipt/preview").body();
    }

    private static byte[] scan(byte[] file) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(file)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 300);
            ImageIO.write(page, "png", png);
        }
        return png.toByteArray();
    }

    private byte[] copyOf(byte[] scan) throws IOException {
        String number = officers.accepted(Couple.changed(Couple.ofAge(), "papers", List.of(ITEM)));
        database.sql("update digitisation set due_at = null").update();
        clerk().uploads(number, ITEM, scan);
        ward.complete(
                "tiepnhan.thanhkhe",
                number,
                "digitise-dossier",
                Map.of("digitisedPapers", List.of(ITEM), "originalsPlace", "handed-over"));
        try (Digitiser digitiser = new Digitiser(ocr)) {
            while (digitisation.one(digitiser, new Ending())) {
                // one more
            }
        }
        ElectronicCopy copy = copies.of(number, ITEM).orElseThrow();
        assertThat(Objects.requireNonNull(copy.signed()).by()).isEqualTo("tiepnhan.thanhkhe");
        return clerk().reads("/api/dossiers/" + number + "/papers/" + ITEM + "/copy/content")
                .body();
    }

    /** What an S3 service was sent. */
    private static byte[] kept(byte[] file) {
        WireMockServer service = new WireMockServer(options().dynamicPort().bindAddress("127.0.0.1"));
        service.start();
        try (S3Client s3 = S3Client.builder()
                .region(Region.AP_SOUTHEAST_1)
                .endpointOverride(URI.create(service.baseUrl()))
                .forcePathStyle(true)
                .credentialsProvider(AnonymousCredentialsProvider.create())
                .build()) {
            service.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(200).withBody(file)));
            s3.putObject(put -> put.bucket("motcua").key("copy"), RequestBody.fromBytes(file));
            service.verify(putRequestedFor(urlPathEqualTo("/motcua/copy")));
            return s3.getObjectAsBytes(get -> get.bucket("motcua").key("copy")).asByteArray();
        } finally {
            service.stop();
        }
    }

    private Clerk clerk() {
        return new Clerk("tiepnhan.thanhkhe", port);
    }
}
