package vn.motcua.document;

import java.io.InputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Instant;
import java.util.List;
import java.util.LongSummaryStatistics;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import vn.motcua.Benchmark;
import vn.motcua.Wording;
import vn.motcua.authority.Units;
import vn.motcua.deadline.WorkingCalendar;
import vn.motcua.document.print.HtmlPrinter;
import vn.motcua.document.print.Pdf;

/**
 * {@code bench documents [<rounds>]}: what it costs to fill in and print one of each kind, and to hold it against PDF/A-2a. CPU
 * time of one thread, warm.
 */
public final class DocumentsBenchmark implements Benchmark {

    private static final int ROUNDS = 20;
    private static final double MOST_PER_DOCUMENT = 60, MOST_PER_PAGE = 30;
    private static final double NANOS = 1e6;
    private static final Instant AT = Instant.parse("2026-11-25T01:30:00Z");

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final TemplateVersions templates = new TemplateVersions();
    private final Kinds kinds = new Kinds(templates);
    private final Samples samples = new Samples(new Units());
    private final Press press = new Press(engine(), new HtmlPrinter(), "http://localhost:8080");

    @Override
    public String name() {
        return "documents";
    }

    @Override
    public boolean run(List<String> arguments, PrintStream out) {
        int rounds = arguments.isEmpty() ? ROUNDS : Integer.parseInt(arguments.get(0));
        VeraGreenfieldFoundryProvider.initialise();
        for (int warm = 0; warm < rounds; warm++) {
            kinds.all().forEach(kind -> check(print(kind)));
        }
        LongSummaryStatistics each = new LongSummaryStatistics();
        LongSummaryStatistics dearest = new LongSummaryStatistics();
        LongSummaryStatistics pages = new LongSummaryStatistics();
        for (Kind kind : kinds.all()) {
            LongSummaryStatistics own = new LongSummaryStatistics();
            for (int round = 0; round < rounds; round++) {
                measure(kind, own, pages);
            }
            each.combine(own);
            dearest.accept((long) own.getAverage());
            out.println(Wording.say("bench.documents.kind", own.getAverage() / NANOS, kind.title()));
        }
        return told(each, dearest, pages, out);
    }

    private void measure(Kind kind, LongSummaryStatistics own, LongSummaryStatistics pages) {
        long before = threads.getCurrentThreadCpuTime();
        Pdf pdf = print(kind);
        long printed = threads.getCurrentThreadCpuTime();
        check(pdf);
        own.accept(printed - before);
        pages.accept((threads.getCurrentThreadCpuTime() - printed) / pdf.pages());
    }

    private static boolean told(
            LongSummaryStatistics each, LongSummaryStatistics dearest, LongSummaryStatistics pages, PrintStream out) {
        double document = each.getAverage() / NANOS;
        double page = pages.getAverage() / NANOS;
        out.println(Wording.say(
                "bench.documents.all", document, dearest.getMax() / NANOS, each.getCount(), MOST_PER_DOCUMENT));
        out.println(Wording.say("bench.documents.check", page, MOST_PER_PAGE));
        return dearest.getMax() / NANOS <= MOST_PER_DOCUMENT && page <= MOST_PER_PAGE;
    }

    private Pdf print(Kind kind) {
        String file = templates
                .inForce(kind.code(), WorkingCalendar.local(AT).toLocalDate())
                .file();
        return press.print("documents/" + file, samples.of(kind, AT), AT);
    }

    /** A document that does not hold is no measure of anything. */
    private static void check(Pdf pdf) {
        try (InputStream content = pdf.content();
                PDFAParser parser = Foundries.defaultInstance().createParser(content, PDFAFlavour.PDFA_2_A);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_A, false)) {
            if (!validator.validate(parser).isCompliant()) {
                throw new IllegalStateException(Wording.say("bench.documents.broken", pdf.title()));
            }
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static SpringTemplateEngine engine() {
        ClassLoaderTemplateResolver files = new ClassLoaderTemplateResolver();
        files.setPrefix("templates/");
        files.setSuffix(".html");
        files.setTemplateMode(TemplateMode.HTML);
        files.setCharacterEncoding("UTF-8");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(files);
        return engine;
    }
}
