package vn.motcua.paper;

import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import vn.motcua.Refusal;
import vn.motcua.Wording;
import vn.motcua.dossier.DossierUnknown;
import vn.motcua.paper.check.Unfit;

/** What goes wrong in the API of papers, as problem+json with one entry per file that cannot be taken. */
@RestControllerAdvice(basePackageClasses = PaperProblems.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class PaperProblems {

    /** @param rule that the file breaks, in a word for programs */
    record FileError(String file, String rule, String message) {}

    @ExceptionHandler
    ProblemDetail unfit(UnfitFiles e) {
        boolean large = e.files().stream().allMatch(Unfit::tooLarge);
        List<FileError> errors = e.files().stream()
                .map(file -> new FileError(file.file(), file.rule(), file.reason()))
                .toList();
        return problem(large ? HttpStatus.PAYLOAD_TOO_LARGE : HttpStatus.UNPROCESSABLE_ENTITY, e.reason(), errors);
    }

    @ExceptionHandler({UnknownPaper.class, TooManyPages.class, NoFiles.class})
    ProblemDetail wrong(Refusal e) {
        return problem(HttpStatus.UNPROCESSABLE_ENTITY, e.reason(), List.of());
    }

    @ExceptionHandler
    ProblemDetail large(MaxUploadSizeExceededException e) {
        return problem(HttpStatus.PAYLOAD_TOO_LARGE, Wording.say("paper.request-too-large"), List.of());
    }

    /** Broken off on the way, more parts than there may be, or no multipart request at all. */
    @ExceptionHandler
    ProblemDetail unreadable(MultipartException e) {
        return problem(HttpStatus.BAD_REQUEST, Wording.say("paper.request-unreadable"), List.of());
    }

    @ExceptionHandler({DossierUnknown.class, NoSuchFile.class})
    ProblemDetail unknown(Refusal e) {
        return problem(HttpStatus.NOT_FOUND, e.reason(), List.of());
    }

    @ExceptionHandler
    ProblemDetail forbidden(PapersForbidden e) {
        return problem(HttpStatus.FORBIDDEN, e.reason(), List.of());
    }

    /** Nobody is at fault who asks for it, and asking again does not help. */
    @ExceptionHandler
    ProblemDetail missing(FileMissing e) {
        return problem(HttpStatus.INTERNAL_SERVER_ERROR, e.reason(), List.of());
    }

    @ExceptionHandler
    ProblemDetail refused(Refusal e) {
        return problem(HttpStatus.CONFLICT, e.reason(), List.of());
    }

    private static ProblemDetail problem(HttpStatus status, String detail, List<FileError> errors) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(Wording.say("paper.title." + status.value()));
        problem.setProperty("errors", errors);
        return problem;
    }
}
