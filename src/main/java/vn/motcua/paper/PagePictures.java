package vn.motcua.paper;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.motcua.Wording;
import vn.motcua.paper.digitisation.scan.ScreenPage;
import vn.motcua.paper.digitisation.scan.Unreadable;

/** Draws pages of uploaded files for the screen, two at a time: a large page takes much memory. */
@Component
class PagePictures {

    private static final Logger LOG = LoggerFactory.getLogger(PagePictures.class);

    private final Watched store;
    private final Semaphore room = new Semaphore(2, true);

    PagePictures(Watched store) {
        this.store = store;
    }

    byte[] of(PaperFile file, int page, int width) throws IOException {
        room.acquireUninterruptibly();
        try {
            return drawn(file, page, width);
        } catch (Unreadable e) {
            LOG.info("Page {} of file {} was not drawn: {}", page, file.id(), e.getMessage());
            throw new PageNotDrawn(Wording.say("paper.page-not-drawn", page));
        } finally {
            room.release();
        }
    }

    private byte[] drawn(PaperFile file, int page, int width) throws IOException {
        Path drawn = Files.createTempFile("page", ".file");
        try (InputStream content = store.open(file.sha256())) {
            Files.copy(content, drawn, StandardCopyOption.REPLACE_EXISTING);
            return ScreenPage.of(drawn, page, width);
        } finally {
            Files.deleteIfExists(drawn);
        }
    }
}
