package vn.motcua.paper.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A TIFF file's list of pages ends, and all that each page points to lies within the file. */
final class TiffIsWhole implements Format {

    private static final int CLASSIC = 42;

    private final Limits limits;

    TiffIsWhole(Limits limits) {
        this.limits = limits;
    }

    @Override
    public List<PageSize> pages(Path file) throws Flaw, IOException {
        try (TiffBytes bytes = TiffBytes.open(file);
                TiffBytes lengths = TiffBytes.open(file)) {
            if (bytes.number(2, 2) != CLASSIC) {
                throw new Flaw("big-tiff");
            }
            List<PageSize> pages = new ArrayList<>();
            Set<Long> seen = new HashSet<>();
            for (long at = bytes.number(4, 4); at != 0; ) {
                mustBeNew(at, seen);
                TiffDirectory directory = new TiffDirectory(bytes, at);
                if (!directory.isThumbnail()) {
                    pages.add(page(directory));
                    directory.mustHoldItsPicture(lengths);
                }
                at = directory.next();
            }
            return pages;
        }
    }

    private void mustBeNew(long directory, Set<Long> seen) throws Flaw {
        if (!seen.add(directory)) {
            throw new Flaw("damaged");
        }
        if (seen.size() > 2 * limits.pages()) {
            throw new Flaw("pages", seen.size(), limits.pages());
        }
    }

    private PageSize page(TiffDirectory directory) throws Flaw, IOException {
        return limits.page(directory.number(TiffDirectory.WIDTH), directory.number(TiffDirectory.HEIGHT));
    }
}
