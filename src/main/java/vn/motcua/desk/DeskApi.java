package vn.motcua.desk;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.Wording;
import vn.motcua.document.Document;
import vn.motcua.dossier.PublicStatus;
import vn.motcua.procedure.FieldError;
import vn.motcua.procedure.FormRejected;

/** Reading dossiers. */
@RestController
@RequestMapping("/api/dossiers")
class DeskApi {

    private final DossierReader reader;
    private final DossierList list;

    DeskApi(DossierReader reader, DossierList list) {
        this.reader = reader;
        this.list = list;
    }

    @GetMapping("/{number}")
    DossierView read(@PathVariable("number") String number) {
        return reader.read(number);
    }

    /** The document as it was issued: HTML, or its words alone for {@code Accept: text/plain}. */
    @GetMapping(path = "/{number}/documents/{id}", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    ResponseEntity<String> html(@PathVariable("number") String number, @PathVariable("id") String id) {
        String html = reader.document(number, id).html();
        return ResponseEntity.ok()
                .header("Content-Security-Policy", DocumentStyle.policyFor(html))
                .body(html);
    }

    @GetMapping(path = "/{number}/documents/{id}", produces = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8")
    ResponseEntity<String> text(@PathVariable("number") String number, @PathVariable("id") String id) {
        Document document = reader.document(number, id);
        return ResponseEntity.ok(document.text());
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
