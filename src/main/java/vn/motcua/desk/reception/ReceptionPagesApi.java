package vn.motcua.desk.reception;

import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Scanned pages of a reception that is not accepted yet. */
@RestController
@RequestMapping("/api/receptions/{id}/papers")
class ReceptionPagesApi {

    private final ReceptionPages pages;

    ReceptionPagesApi(ReceptionPages pages) {
        this.pages = pages;
    }

    /**
     * Parts named {@code pages}, in the order of the pages. All are taken or none.
     *
     * @param item code of the paper
     * @param request read only after it is known that the officer may bring files
     */
    @PostMapping(path = "/{item}", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    void bring(@PathVariable("id") String id, @PathVariable("item") String item, MultipartHttpServletRequest request)
            throws IOException {
        pages.bring(id, item, () -> request.getFiles("pages"));
    }

    /**
     * @param number of the page in its file, from 1
     * @param width in pixels, 80 to 1,600
     */
    @GetMapping(path = "/{item}/files/{file}/pages/{number}", produces = MediaType.IMAGE_JPEG_VALUE)
    ResponseEntity<byte[]> picture(
            @PathVariable("id") String id,
            @PathVariable("file") String file,
            @PathVariable("number") int number,
            @RequestParam(name = "width", defaultValue = "1000") int width)
            throws IOException {
        return ResponseEntity.ok()
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("X-Content-Type-Options", "nosniff")
                .body(pages.picture(id, file, number, width));
    }

    @DeleteMapping("/{item}/files/{page}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeBack(@PathVariable("id") String id, @PathVariable("page") String page) {
        pages.takeBack(id, page);
    }
}
