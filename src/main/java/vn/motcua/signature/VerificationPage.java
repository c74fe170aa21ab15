package vn.motcua.signature;

import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.Wording;

/** The page on which anybody holds a result that they were given against us. */
@Controller
class VerificationPage {

    private static final String ADDRESS = "/kiem-tra-chu-ky";

    private final PdfAtTheDoor door;

    VerificationPage(PdfAtTheDoor door) {
        this.door = door;
    }

    @GetMapping(ADDRESS)
    ModelAndView ask() {
        return new ModelAndView("verification");
    }

    @PostMapping(path = ADDRESS, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ModelAndView verify(MultipartHttpServletRequest request) throws IOException {
        Verification verdict = door.verify(request);
        return page(VerificationApi.status(verdict)).addObject("verdict", verdict);
    }

    @ExceptionHandler
    ModelAndView tooLarge(MaxUploadSizeExceededException e) {
        return problem(HttpStatus.PAYLOAD_TOO_LARGE, Wording.say("verify.too-large", PdfAtTheDoor.LARGEST >> 20));
    }

    @ExceptionHandler
    ModelAndView missing(MultipartException e) {
        return problem(HttpStatus.BAD_REQUEST, Wording.say("verify.empty"));
    }

    @ExceptionHandler
    ModelAndView busy(FewAtOnce.Busy e) {
        return problem(HttpStatus.SERVICE_UNAVAILABLE, Wording.say("verify.busy"));
    }

    private static ModelAndView problem(HttpStatus status, String sentence) {
        return page(status).addObject("problem", sentence);
    }

    private static ModelAndView page(HttpStatusCode status) {
        return new ModelAndView("verification", status);
    }
}
