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

    private static final int NARROWEST = 80, WIDEST = 1_600;

    private final Watched store;
    private final Semaphore room = new Semaphore(2, true);

    PagePictures(Watched store) {
        this.store = store;
    }

    /**
     * @param page from 1
     * @param width in pixels, brought to between 80 and 1,600
     * @throws PageNotDrawn when there is no such page, or it cannot be drawn
     */
    byte[] of(String sha256, int page, int width) throws IOException {
        room.acquireUninterruptibly();
        try {
            return drawn(sha256, page, Math.max(NARROWEST, Math.min(WIDEST, width)));
        } catch (Unreadable e) {
            LOG.info("Page {} of file {} was not drawn: {}", page, sha256, e.getMessage());
            throw new PageNotDrawn(Wording.say("paper.page-not-drawn", page));
        } finally {
            room.release();
        }
    }

    private byte[] drawn(String sha256, int page, int width) throws IOException {
        Path drawn = Files.createTempFile("page", ".file");
        try (InputStream content = store.open(sha256)) {
            Files.copy(content, drawn, StandardCopyOption.REPLACE_EXISTING);
            return ScreenPage.of(drawn, page, width);
        } finally {
            Files.deleteIfExists(drawn);
        }
    }
}
