package vn.motcua.desk;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.Wording;
import vn.motcua.document.Document;
import vn.motcua.document.Documents;
import vn.motcua.document.Downloads;
import vn.motcua.dossier.AccessLog;
import vn.motcua.dossier.PublicStatus;
import vn.motcua.procedure.FieldError;
import vn.motcua.procedure.FormRejected;
import vn.motcua.signature.Verification;

/** Reading dossiers. */
@RestController
@RequestMapping("/api/dossiers")
class DeskApi {

    private final DossierReader reader;
    private final DossierList list;
    private final Documents documents;
    private final IssuedSignatures signatures;
    private final AccessLog log;

    DeskApi(DossierReader reader, DossierList list, Documents documents, IssuedSignatures signatures, AccessLog log) {
        this.reader = reader;
        this.list = list;
        this.documents = documents;
        this.signatures = signatures;
        this.log = log;
    }

    @GetMapping("/{number}")
    DossierView read(@PathVariable("number") String number) {
        DossierView dossier = reader.read(number);
        log.note(number, "dossier");
        return dossier;
    }

    /**
     * The document as it was issued. One from the time before documents were files is a page.
     *
     * @param print opened in a window for the printer; otherwise to be kept
     */
    @GetMapping(path = "/{number}/documents/{id}")
    ResponseEntity<?> document(
            @PathVariable("number") String number,
            @PathVariable("id") String id,
            @RequestParam(name = "print", defaultValue = "false") boolean print) {
        Document document = given(number, id);
        return document.html().isPresent() ? page(document.html().get()) : file(document, print);
    }

    /** Its words alone. */
    @GetMapping(path = "/{number}/documents/{id}", produces = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8")
    ResponseEntity<String> text(@PathVariable("number") String number, @PathVariable("id") String id) {
        return ResponseEntity.ok(documents.text(given(number, id)));
    }

    /** What its signatures are worth today. */
    @GetMapping("/{number}/documents/{id}/signatures")
    Verification signatures(@PathVariable("number") String number, @PathVariable("id") String id) {
        return signatures.of(reader.document(number, id));
    }

    /** The same for people, with the way to the file. */
    @GetMapping(path = "/{number}/documents/{id}/signatures", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView download(@PathVariable("number") String number, @PathVariable("id") String id) {
        Document document = reader.document(number, id);
        return new ModelAndView("verification")
                .addObject("document", document)
                .addObject("download", "/api/dossiers/%s/documents/%s".formatted(number, id))
                .addObject("verdict", signatures.of(document));
    }

    private Document given(String number, String id) {
        Document document = reader.document(number, id);
        log.note(number, "document " + id);
        return document;
    }

    private ResponseEntity<InputStreamResource> file(Document document, boolean print) {
        String name = document.documentNumber();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        print ? Downloads.shown(name, "pdf") : Downloads.named(name, "pdf"))
                .body(new InputStreamResource(documents.open(document)));
    }

    private static ResponseEntity<String> page(String html) {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .header("Content-Security-Policy", DocumentStyle.policyFor(html))
                .body(html);
    }

    /**
     * @param holder code of the unit that has the electronic file in hand
     * @param status number of the public status (1 to 10) or its English name
     * @param dueBefore ISO-8601 moment with offset
     * @param page from 0
     * @param size 1 to 200
     */
    @GetMapping
    DossierList.Page list(
            @RequestParam(name = "unit", required = false) @Nullable String unit,
            @RequestParam(name = "holder", required = false) @Nullable String holder,
            @RequestParam(name = "status", required = false) @Nullable String status,
            @RequestParam(name = "dueBefore", required = false) @Nullable String dueBefore,
            @RequestParam(name = "page", defaultValue = "0") int page,
            @RequestParam(name = "size", defaultValue = "50") int size) {
        if (page < 0 || page > 100_000 || size < 1 || size > DossierList.LARGEST_PAGE) {
            throw wrong("page", "list.page");
        }
        return list.ask(new DossierList.Question(unit, holder, status(status), moment(dueBefore), page, size));
    }

    private static @Nullable PublicStatus status(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return Arrays.stream(PublicStatus.values())
                .filter(status -> List.of(status.name(), String.valueOf(status.number()), status.label())
                        .contains(text.trim()))
                .findFirst()
                .orElseThrow(() -> wrong("status", "list.status"));
    }

    private static @Nullable Instant moment(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return OffsetDateTime.parse(text.trim().replace(' ', '+')).toInstant();
        } catch (DateTimeException e) {
            throw wrong("dueBefore", "list.moment");
        }
    }

    private static FormRejected wrong(String field, String key) {
        return new FormRejected(List.of(new FieldError(field, Wording.say(key))));
    }
}
