package vn.motcua.paper.digitisation.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.motcua.Benchmark;
import vn.motcua.Wording;
import vn.motcua.paper.digitisation.scan.JpegFile;
import vn.motcua.paper.digitisation.scan.Ocr;

/**
 * {@code bench ocr [--pages N] [--seed S] [--long N] [--tessdata F]}: reads N sample pages as printed and the same pages worn,
 * prints the errors of each and what a page costs; then makes one paper of {@code --long} pages and prints the heap it took. A
 * seed that nobody has tuned for is the hidden set.
 */
public final class OcrBenchmark implements Benchmark {

    private static final double MOST_ERRORS_CLEAN = 0.5, MOST_ERRORS_WORN = 1, MOST_SECONDS = 1;
    private static final float SCANNER_QUALITY = 0.5f;

    @Override
    public String name() {
        return "ocr";
    }

    @Override
    public boolean run(List<String> arguments, PrintStream out) {
        Options options = Options.of(arguments);
        Ocr ocr = Ocr.probe(options.text("--tessdata"), Path.of("data/native"));
        if (!ocr.isAvailable()) {
            out.println(Wording.say("bench.ocr.unavailable"));
            return false;
        }
        out.println(Wording.say("bench.ocr.engine", String.valueOf(ocr.engine()), String.valueOf(ocr.dataVersion())));
        try {
            Path folder = Files.createTempDirectory("motcua-bench");
            try (ReadingRun run = new ReadingRun(ocr, folder, out)) {
                return figures(options, run);
            } finally {
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean figures(Options options, ReadingRun run) throws IOException {
        int pages = options.number("--pages", 24);
        SamplePages samples = new SamplePages(options.number("--seed", 1));
        SamplePage first = samples.clean(0);
        run.warmUp(SamplePages.png(first.image()));
        Figures clean = run.set("clean", pages, samples::clean, page -> SamplePages.png(page.image()));
        Figures worn = run.set("worn", pages, samples::worn, page -> JpegFile.of(page.image(), SCANNER_QUALITY));
        boolean flat = run.longPaper(options.number("--long", 200), JpegFile.of(first.image(), SCANNER_QUALITY));
        return flat
                && clean.errors().percent() <= MOST_ERRORS_CLEAN
                && worn.errors().percent() <= MOST_ERRORS_WORN
                && Math.max(clean.secondsPerPage(), worn.secondsPerPage()) <= MOST_SECONDS;
    }
}
