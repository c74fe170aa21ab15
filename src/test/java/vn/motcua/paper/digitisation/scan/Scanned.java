package vn.motcua.paper.digitisation.scan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A file after the chain. */
record Scanned(List<ReadPage> pages, Path pdf) {

    static Scanned by(Ocr ocr, Path folder, byte[] file) throws IOException {
        Path scan = Files.write(folder.resolve("scan"), file), pdf = folder.resolve("read.pdf");
        List<ReadPage> pages = new ArrayList<>();
        try (Digitiser digitiser = new Digitiser(ocr)) {
            digitiser.digitise(List.of(scan), "Tờ khai", Instant.EPOCH, pdf, (number, page) -> pages.add(page));
        }
        return new Scanned(pages, pdf);
    }

    ReadPage page() {
        return pages.get(0);
    }
}
