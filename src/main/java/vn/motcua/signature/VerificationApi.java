package vn.motcua.signature;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import vn.motcua.Wording;
import vn.motcua.authority.Acting;
import vn.motcua.signature.Verification.Outcome;

/**
 * Says to anybody what the signatures of a PDF are worth: citizens are given signed results and need no account to hold them
 * against us. Nothing of the file is kept, and little is done at once.
 */
@RestController
class VerificationApi {

    /** Bytes. */
    private static final long LARGEST = 20L << 20;

    /** What multipart puts around it. */
    private static final long FRAME = 4096;

    private static final String FILE = "file";

    private final Verifier verifier;
    private final FewAtOnce queue;
    private final Acting acting;

    VerificationApi(Verifier verifier, FewAtOnce queue, Acting acting) {
        this.verifier = verifier;
        this.queue = queue;
        this.acting = acting;
    }

    /** Takes one PDF of at most 20 MB, as multipart; its name is not looked at. What is announced as larger is not even received. */
    @PostMapping(path = "/api/documents/verify", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Verification> verify(MultipartHttpServletRequest request) throws IOException {
        demand(request.getContentLengthLong() <= LARGEST + FRAME);
        MultipartFile file = request.getFile(FILE);
        if (file == null) {
            throw new MultipartException(FILE);
        }
        demand(file.getSize() <= LARGEST);
        Path received = Files.createTempFile("verify", ".pdf");
        try {
            file.transferTo(received);
            Verification verification = queue.run(acting.userId().isPresent(), () -> verifier.verify(received));
            return ResponseEntity.status(status(verification)).body(verification);
        } finally {
            Files.deleteIfExists(received);
        }
    }

    private static void demand(boolean small) {
        if (!small) {
            throw new MaxUploadSizeExceededException(LARGEST);
        }
    }

    private static HttpStatus status(Verification verification) {
        return verification.outcome() == Outcome.UNREADABLE ? HttpStatus.UNPROCESSABLE_ENTITY : HttpStatus.OK;
    }

    @ExceptionHandler
    ProblemDetail tooLarge(MaxUploadSizeExceededException e) {
        return problem(HttpStatus.PAYLOAD_TOO_LARGE, Wording.say("verify.too-large", LARGEST >> 20));
    }

    @ExceptionHandler
    ProblemDetail missing(MultipartException e) {
        return problem(HttpStatus.BAD_REQUEST, Wording.say("verify.no-file", FILE));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> busy(FewAtOnce.Busy e) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header("Retry-After", "10")
                .body(problem(HttpStatus.SERVICE_UNAVAILABLE, Wording.say("verify.busy")));
    }

    private static ProblemDetail problem(HttpStatus status, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(Wording.say("signature.title." + status.value()));
        return problem;
    }
}
