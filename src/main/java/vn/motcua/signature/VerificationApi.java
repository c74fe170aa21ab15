package vn.motcua.signature;

import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import vn.motcua.Wording;
import vn.motcua.signature.Verification.Outcome;

/**
 * Says to anybody what the signatures of a PDF are worth: citizens are given signed results and need no account to hold them
 * against us.
 */
@RestController
class VerificationApi {

    private final PdfAtTheDoor door;

    VerificationApi(PdfAtTheDoor door) {
        this.door = door;
    }

    /** Takes one PDF of at most 20 MB, as multipart. */
    @PostMapping(path = "/api/documents/verify", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Verification> verify(MultipartHttpServletRequest request) throws IOException {
        Verification verification = door.verify(request);
        return ResponseEntity.status(status(verification)).body(verification);
    }

    static HttpStatus status(Verification verification) {
        return verification.outcome() == Outcome.UNREADABLE ? HttpStatus.UNPROCESSABLE_ENTITY : HttpStatus.OK;
    }

    @ExceptionHandler
    ProblemDetail tooLarge(MaxUploadSizeExceededException e) {
        return problem(HttpStatus.PAYLOAD_TOO_LARGE, Wording.say("verify.too-large", PdfAtTheDoor.LARGEST >> 20));
    }

    @ExceptionHandler
    ProblemDetail missing(MultipartException e) {
        return problem(HttpStatus.BAD_REQUEST, Wording.say("verify.no-file", PdfAtTheDoor.FILE));
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
