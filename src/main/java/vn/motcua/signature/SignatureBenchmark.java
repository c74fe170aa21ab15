package vn.motcua.signature;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import vn.motcua.Benchmark;
import vn.motcua.MotCua;
import vn.motcua.Wording;
import vn.motcua.signature.SignatureSettings.Kind;

/**
 * {@code bench signature [<rounds>]}: what a signature costs, of level B and T, with the stamp, on a letter of one page; and what
 * it costs to verify one. CPU time of one thread, warm.
 */
public final class SignatureBenchmark implements Benchmark {

    private static final int ROUNDS = 100;
    private static final double MOST_PER_SIGNATURE = 60;
    private static final Instant NOW = Instant.parse("2026-11-23T02:10:11Z");
    private static final String FONT = "/fonts/LiberationSerif-Regular.ttf";

    @Override
    public String name() {
        return "signature";
    }

    @Override
    public boolean run(List<String> arguments, PrintStream out) {
        int rounds = arguments.isEmpty() ? ROUNDS : Integer.parseInt(arguments.get(0));
        try {
            Path folder = Files.createTempDirectory("benchmark");
            try {
                return measure(folder, rounds, out) <= MOST_PER_SIGNATURE;
            } finally {
                delete(folder);
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return milliseconds of the dearer of the two levels */
    private static double measure(Path folder, int rounds, PrintStream out) throws Exception {
        var settings = new SignatureSettings(Kind.DEMONSTRATION, null, null, null, null, true, 1, null, null);
        Signers signers = new Signers(settings);
        Clock clock = Clock.fixed(NOW, ZoneId.of(MotCua.ZONE));
        Verifier verifier = new Verifier(new TrustedRoots(settings, signers), clock);
        Path letter = letter(folder);
        Path signed = folder.resolve("signed.pdf");
        PdfSigning.Tools timed = signers.tools();
        PdfSigning.Tools untimed = new PdfSigning.Tools(timed.font(), null);
        double plain = print(out, "B", rounds, () -> sign(signers, letter, signed, untimed));
        print(out, "verify.B", rounds, () -> verifier.verify(signed));
        double stamped = print(out, "T", rounds, () -> sign(signers, letter, signed, timed));
        print(out, "verify.T", rounds, () -> verifier.verify(signed));
        return Math.max(plain, stamped);
    }

    private static Path sign(Signers signers, Path letter, Path signed, PdfSigning.Tools tools) throws IOException {
        String unit = Wording.say("bench.signature.unit");
        Signatory who = new Signatory("lanhdao", Wording.say("bench.signature.name"), "20209", unit);
        SigningKey key = signers.copies().keyOf(who);
        SignatureOrder order = new SignatureOrder(who, unit, new StampPlace.Under(unit));
        try (PdfSigning signing = new PdfSigning(letter, order, key.chain(), true, NOW, tools)) {
            signing.write(key.sign(signing.content()), signed);
        }
        return signed;
    }

    private static double print(PrintStream out, String what, int rounds, Callable<?> work) throws Exception {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        for (int warm = 0; warm < rounds; warm++) {
            work.call();
        }
        long before = threads.getCurrentThreadCpuTime();
        for (int round = 0; round < rounds; round++) {
            work.call();
        }
        double each = (threads.getCurrentThreadCpuTime() - before) / 1e6 / rounds;
        out.println(Wording.say("bench.signature." + what, each, rounds));
        return each;
    }

    private static Path letter(Path folder) throws IOException {
        Path file = folder.resolve("letter.pdf");
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            var font = PDType0Font.load(document, SignatureBenchmark.class.getResourceAsStream(FONT));
            try (var content = new PDPageContentStream(document, page)) {
                content.setFont(font, 12);
                content.beginText();
                content.newLineAtOffset(70, 760);
                for (int line = 0; line < 30; line++) {
                    content.showText(Wording.say("bench.signature.unit"));
                    content.newLineAtOffset(0, -14);
                }
                content.endText();
            }
            document.save(file.toFile());
        }
        return file;
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
