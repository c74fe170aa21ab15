package vn.motcua.paper.digitisation.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import vn.motcua.Wording;
import vn.motcua.paper.digitisation.scan.Digitiser;
import vn.motcua.paper.digitisation.scan.Ocr;

/** Reads pages as the product does, and counts errors, CPU time and memory. */
final class ReadingRun implements AutoCloseable {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final Instant MADE = Instant.EPOCH;
    private static final int SETTLED = 20;
    private static final long FLAT = 32L << 20;

    private final Ocr ocr;
    private final Digitiser digitiser;
    private final Path scan;
    private final Path pdf;
    private final PrintStream out;
    private String text = "";
    private long settled;
    private long peak;

    ReadingRun(Ocr ocr, Path folder, PrintStream out) {
        this.ocr = ocr;
        this.digitiser = new Digitiser(ocr);
        this.scan = folder.resolve("scan");
        this.pdf = folder.resolve("read.pdf");
        this.out = out;
    }

    /** Loads classes and data, which a program that runs all day does once. */
    void warmUp(byte[] file) throws IOException {
        for (int i = 0; i < 3; i++) {
            read(file);
        }
    }

    Figures set(String name, int pages, IntFunction<SamplePage> sample, Function<SamplePage, byte[]> scanner)
            throws IOException {
        Figures figures = Figures.NONE;
        for (int number = 0; number < pages; number++) {
            SamplePage page = sample.apply(number);
            long nanos = read(scanner.apply(page));
            ErrorRate errors = ErrorRate.of(page.text(), text);
            figures = figures.plus(errors, nanos);
            out.println(Wording.say(
                    "bench.ocr.page", name, number, page.design(), page.font(), errors.percent(), nanos / 1e9));
        }
        out.println(Wording.say(
                "bench.ocr.set",
                name,
                figures.pages(),
                figures.errors().percent(),
                figures.worstPercent(),
                figures.secondsPerPage()));
        return figures;
    }

    /** @return CPU time of this thread, in nanoseconds */
    private long read(byte[] file) throws IOException {
        Files.write(scan, file);
        long before = THREADS.getCurrentThreadCpuTime();
        digitiser.digitise(List.of(scan), "bench", MADE, pdf, (number, page) -> text = page.text());
        return THREADS.getCurrentThreadCpuTime() - before;
    }

    /** Straightens and keeps the same page many times in one paper, without reading it: memory is what is asked here. */
    boolean longPaper(int pages, byte[] page) throws IOException {
        Files.write(scan, page);
        try (Digitiser keeping = new Digitiser(new Ocr(ocr.engine(), null))) {
            List<Path> files = Collections.nCopies(pages, scan);
            keeping.digitise(files, "bench", MADE, pdf, (number, read) -> weigh(number));
        }
        out.println(Wording.say(
                "bench.ocr.memory", pages, mebibytes(settled), mebibytes(peak), mebibytes(Files.size(pdf))));
        return peak - settled < FLAT;
    }

    private void weigh(int number) {
        if (number % SETTLED == 0) {
            System.gc();
            Runtime machine = Runtime.getRuntime();
            long used = machine.totalMemory() - machine.freeMemory();
            settled = number == SETTLED ? used : settled;
            peak = Math.max(peak, used);
        }
    }

    private static double mebibytes(long bytes) {
        return bytes / 1048576.0;
    }

    @Override
    public void close() throws IOException {
        digitiser.close();
        Files.deleteIfExists(scan);
        Files.deleteIfExists(pdf);
    }
}
