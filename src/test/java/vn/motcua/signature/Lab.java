package vn.motcua.signature;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import vn.motcua.signature.SignatureSettings.Kind;

/** A desk for signing and verifying without the program around it. Keys are gone with it. */
final class Lab {

    static final Instant NOW = Instant.parse("2026-11-23T02:10:11Z");
    static final Signatory LEADER =
            new Signatory("lanhdao.thanhkhe", "Nguyễn Thị Hường Ước", "20209", "Ủy ban nhân dân phường Thanh Khê");
    static final Signatory OFFICER = new Signatory(
            "tiepnhan.thanhkhe", "Trần Văn Đẵng", "20209", "Trung tâm Phục vụ hành chính công phường Thanh Khê");

    private static final String PAGE = "<html lang='vi'><head><title>Giấy phép</title>"
            + "<meta name='description' content='Thử'/>"
            + "<style>* { font-family: Serif4 } @page { size: A4; margin: 20mm }"
            + " td { width: 50%%; text-align: center; vertical-align: top }</style></head><body>"
            + "<h1>GIẤY PHÉP XÂY DỰNG</h1>%s<table><tr><td>Nơi nhận</td><td>LÃNH ĐẠO ỦY BAN NHÂN DÂN</td></tr></table>"
            + "</body></html>";

    final Path folder;
    final Signers signers;
    private final SignatureSettings settings;
    private Instant now = NOW;

    Lab(Path folder) {
        this(folder, true);
    }

    Lab(Path folder, boolean trusting) {
        this(folder, new SignatureSettings(Kind.DEMONSTRATION, null, null, null, folder, trusting, 2, null, null));
    }

    Lab(Path folder, SignatureSettings settings) {
        this.folder = folder;
        this.settings = settings;
        this.signers = new Signers(settings);
    }

    Lab at(String moment) {
        now = Instant.parse(moment);
        return this;
    }

    private Clock clock() {
        return Clock.fixed(now, ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    Signatures signatures() {
        return new Signatures(signers, clock());
    }

    Verification verify(Path file) {
        return new Verifier(new TrustedRoots(settings, signers), clock()).verify(file);
    }

    Path signed(Path pdf, Signatory who, @Nullable StampPlace stamp) {
        Path signed = file("signed");
        try {
            signatures().sign(pdf, signed, new SignatureOrder(who, "Ký kết quả", stamp));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return signed;
    }

    /** Signed with any key, and without a time-stamp unless the tools stamp. */
    Path signed(Path pdf, SigningKey key, PdfSigning.Tools tools) {
        Path signed = file("signed");
        SignatureOrder order = new SignatureOrder(LEADER, "Ký kết quả", null);
        try (PdfSigning signing = new PdfSigning(pdf, order, key.chain(), false, now, tools)) {
            signing.write(key.sign(signing.content()), signed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return signed;
    }

    PdfSigning.Tools withoutTime() {
        return new PdfSigning.Tools(signers.tools().font(), null);
    }

    /** An accessible PDF/A-2a of one page, with a block to sign under at the right. */
    Path letter() {
        return letter("<p>Cấp phép xây dựng nhà ở riêng lẻ. Ẵ ẵ Ỡ ỡ Ự ự</p>".repeat(8));
    }

    Path letter(String body) {
        Path file = file("letter");
        try (OutputStream out = Files.newOutputStream(file)) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A);
            builder.usePdfUaAccessibility(true);
            builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
            builder.useFont(() -> Lab.class.getResourceAsStream("/fonts/LiberationSerif-Regular.ttf"), "Serif4");
            builder.withHtmlContent(PAGE.formatted(body), null);
            builder.toStream(out);
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    interface Change {
        void of(PDDocument document) throws IOException;
    }

    /** What is there stays byte for byte; the change is added behind it. */
    Path appended(Path pdf, Change change) {
        Path file = file("appended");
        try (PDDocument document = Loader.loadPDF(pdf.toFile());
                OutputStream out = Files.newOutputStream(file)) {
            change.of(document);
            document.saveIncremental(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    Path file(String name) {
        try {
            return Files.createTempFile(folder, name, ".pdf");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path file(byte[] content) {
        try {
            return Files.write(file("any"), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
