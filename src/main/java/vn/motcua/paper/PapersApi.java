package vn.motcua.paper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** The files of a dossier's papers: uploading, taking back, listing, reading. */
@RestController
@RequestMapping("/api/dossiers/{number}/papers")
class PapersApi {

    /** Whatever a file turns out to hold, a browser shows none of it as ours. */
    private static final String POLICY = "sandbox; default-src 'none'";

    private final PaperDesk desk;

    PapersApi(PaperDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    PaperDesk.Papers list(@PathVariable("number") String number) {
        return desk.list(number);
    }

    /**
     * Files for one paper: parts named {@code pages}, in the order of the pages. All are taken or none.
     *
     * @param item code of a line of the checklist
     * @param request read only after it is known that the person may upload here
     */
    @PostMapping(path = "/{item}", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<List<PaperFileView>> upload(
            @PathVariable("number") String number,
            @PathVariable("item") String item,
            MultipartHttpServletRequest request)
            throws IOException {
        List<PaperFileView> filed = desk.upload(number, item, () -> request.getFiles("pages"));
        boolean nothingNew = filed.stream().allMatch(PaperFileView::already);
        return ResponseEntity.status(nothingNew ? HttpStatus.OK : HttpStatus.CREATED)
                .body(filed);
    }

    @GetMapping("/{item}/files/{id}")
    ResponseEntity<Resource> read(
            @PathVariable("number") String number, @PathVariable("item") String item, @PathVariable("id") String id)
            throws IOException {
        PaperDesk.Download download = desk.read(number, item, id);
        ContentDisposition attachment = ContentDisposition.attachment()
                .filename(download.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .contentType(MediaType.parseMediaType(download.mediaType()))
                .contentLength(download.bytes())
                .body(new InputStreamResource(download.content()));
    }

    /**
     * One page as a picture, whatever the file is.
     *
     * @param page from 1
     * @param width in pixels, 80 to 1,600
     */
    @GetMapping(path = "/{item}/files/{id}/pages/{page}", produces = MediaType.IMAGE_JPEG_VALUE)
    ResponseEntity<byte[]> page(
            @PathVariable("number") String number,
            @PathVariable("item") String item,
            @PathVariable("id") String id,
            @PathVariable("page") int page,
            @RequestParam(name = "width", defaultValue = "1000") int width)
            throws IOException {
        return ResponseEntity.ok()
                .header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .contentType(MediaType.IMAGE_JPEG)
                .body(desk.page(number, item, id, page, width));
    }

    /** Takes a file back that is not yet part of a signed copy. */
    @DeleteMapping("/{item}/files/{id}")
    ResponseEntity<Void> takeBack(
            @PathVariable("number") String number, @PathVariable("item") String item, @PathVariable("id") String id) {
        desk.takeBack(number, item, id);
        return ResponseEntity.noContent().build();
    }
}
