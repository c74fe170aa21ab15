package vn.motcua.post;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.document.Downloads;
import vn.motcua.document.print.Pdf;

/** The list for the postman, and the papers that are printed for him. */
@RestController
@RequestMapping("/api/post")
class PostPaperApi {

    private final PostDesk desk;
    private final PostPaper paper;

    PostPaperApi(PostDesk desk, PostPaper paper) {
        this.desk = desk;
        this.paper = paper;
    }

    /** The slip that goes on the cover. @param name order code, id, or number on the label */
    @GetMapping("/consignments/{name}/label")
    ResponseEntity<byte[]> label(@PathVariable("name") String name) {
        return download("phieu-gui-" + name, paper.label(name));
    }

    /** @param date yyyy-MM-dd; today when left out */
    @GetMapping("/manifest")
    Manifest manifest(
            @RequestParam(name = "unit") String unit,
            @RequestParam(name = "date", required = false) @Nullable String date) {
        return desk.manifest(unit, day(date));
    }

    /** The same, to be printed and signed. */
    @GetMapping(path = "/manifest", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> print(
            @RequestParam(name = "unit") String unit,
            @RequestParam(name = "date", required = false) @Nullable String date) {
        return download("bang-ke-" + unit, paper.manifest(unit, day(date)));
    }

    private static @Nullable LocalDate day(@Nullable String date) {
        return PostApi.parsed("date", "post.date", date, LocalDate::parse);
    }

    private static ResponseEntity<byte[]> download(String name, Pdf pdf) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, Downloads.named(name, "pdf"))
                .body(pdf.bytes());
    }
}
