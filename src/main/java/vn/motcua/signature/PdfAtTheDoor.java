package vn.motcua.signature;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import vn.motcua.authority.Acting;

/** Verifies a PDF that anybody sends. Nothing of the file is kept, and little is done at once. */
@Component
class PdfAtTheDoor {

    /** Bytes. */
    static final long LARGEST = 20L << 20;

    static final String FILE = "file";

    /** What multipart puts around it. */
    private static final long FRAME = 4096;

    private final Verifier verifier;
    private final FewAtOnce queue;
    private final Acting acting;

    PdfAtTheDoor(Verifier verifier, FewAtOnce queue, Acting acting) {
        this.verifier = verifier;
        this.queue = queue;
        this.acting = acting;
    }

    /**
     * What is announced as larger is not even received; the file's name is not looked at.
     *
     * @throws MaxUploadSizeExceededException when it is too large
     * @throws MultipartException when there is no file
     * @throws FewAtOnce.Busy when there is no room
     */
    Verification verify(MultipartHttpServletRequest request) throws IOException {
        demand(request.getContentLengthLong() <= LARGEST + FRAME);
        MultipartFile file = request.getFile(FILE);
        if (file == null) {
            throw new MultipartException(FILE);
        }
        demand(file.getSize() <= LARGEST);
        Path received = Files.createTempFile("verify", ".pdf");
        try {
            file.transferTo(received);
            return queue.run(acting.userId().isPresent(), () -> verifier.verify(received));
        } finally {
            Files.deleteIfExists(received);
        }
    }

    private static void demand(boolean small) {
        if (!small) {
            throw new MaxUploadSizeExceededException(LARGEST);
        }
    }
}
