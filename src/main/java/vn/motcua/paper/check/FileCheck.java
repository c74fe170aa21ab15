package vn.motcua.paper.check;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** All rules for a file that someone hands in. The cheap ones come first; nothing is believed of a file but its content. */
@Component
@EnableConfigurationProperties(Limits.class)
public class FileCheck {

    private final List<Rule> rules;
    private final KindByContent kinds = new KindByContent();
    private final Format jpeg;
    private final Format png;
    private final Format tiff;
    private final Format pdf;
    private final Limits limits;

    public FileCheck(Limits limits) {
        this.limits = limits;
        rules = List.of(new IsNotEmpty(), new IsNotTooLarge(limits), new CarriesNoTestVirus());
        jpeg = new JpegIsWhole(limits);
        png = new PngIsWhole(limits);
        tiff = new TiffIsWhole(limits);
        pdf = new PdfIsWhole(limits);
    }

    /** What a file was found to be. */
    public record Found(MediaKind kind, List<PageSize> pages) {

        /** The page with most pixels. */
        public PageSize largest() {
            return pages.stream()
                    .reduce((one, other) -> one.pixels() < other.pixels() ? other : one)
                    .orElseThrow();
        }
    }

    /**
     * @param file where it lies
     * @param name as it is shown
     * @throws Unfit naming the first rule that it breaks
     */
    public Found check(Path file, String name) throws IOException {
        try {
            for (Rule rule : rules) {
                rule.check(file);
            }
            MediaKind kind = kinds.of(file);
            return new Found(kind, bounded(format(kind), file));
        } catch (Flaw flaw) {
            throw new Unfit(name, flaw);
        }
    }

    private Format format(MediaKind kind) {
        return switch (kind) {
            case JPEG -> jpeg;
            case PNG -> png;
            case TIFF -> tiff;
            case PDF -> pdf;
        };
    }

    private List<PageSize> bounded(Format format, Path file) throws Flaw, IOException {
        List<PageSize> pages = read(format, file);
        if (pages.isEmpty()) {
            throw new Flaw("no-pages");
        }
        if (pages.size() > limits.pages()) {
            throw new Flaw("pages", pages.size(), limits.pages());
        }
        if (pages.stream().mapToLong(PageSize::pixels).sum() > limits.allPixels()) {
            throw new Flaw("all-pixels", pages.size());
        }
        return pages;
    }

    private static List<PageSize> read(Format format, Path file) throws Flaw, IOException {
        try {
            return List.copyOf(format.pages(file));
        } catch (EOFException endsTooEarly) {
            throw new Flaw("truncated");
        }
    }
}
