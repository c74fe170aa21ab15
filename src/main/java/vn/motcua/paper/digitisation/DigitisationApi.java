package vn.motcua.paper.digitisation;

import java.io.IOException;
import java.util.List;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.paper.ElectronicCopy;

/** The searchable copy of one paper, what is in doubt in it, and what it says beside what was declared. */
@RestController
@RequestMapping("/api/dossiers/{number}/papers/{item}")
class DigitisationApi {

    private final DigitisationDesk desk;

    DigitisationApi(DigitisationDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/copy")
    ElectronicCopy state(@PathVariable("number") String number, @PathVariable("item") String item) {
        return desk.state(number, item);
    }

    /** The PDF/A, with the officer's signature when it has one. */
    @GetMapping("/copy/content")
    ResponseEntity<Resource> content(@PathVariable("number") String number, @PathVariable("item") String item)
            throws IOException {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s.pdf\"".formatted(item))
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("X-Content-Type-Options", "nosniff")
                .contentType(MediaType.APPLICATION_PDF)
                .body(new InputStreamResource(desk.content(number, item)));
    }

    /** The words of the pages as they were read. */
    @GetMapping("/copy/text")
    List<DigitisationDesk.PageWords> text(@PathVariable("number") String number, @PathVariable("item") String item) {
        return desk.text(number, item);
    }

    /** Has it made anew: after a failure, or when the machine reads better than it did. */
    @PostMapping("/copy")
    ElectronicCopy again(@PathVariable("number") String number, @PathVariable("item") String item) {
        return desk.again(number, item);
    }

    /** What was read where the declaration says something too. Nothing is taken over. */
    @GetMapping("/proposals")
    List<Proposal> proposals(@PathVariable("number") String number, @PathVariable("item") String item) {
        return desk.proposals(number, item);
    }
}
