package vn.motcua.document;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.Wording;
import vn.motcua.deadline.WorkingCalendar;
import vn.motcua.document.print.Pdf;

/** Which kinds of documents there are, and what each looks like. */
@RestController
@RequestMapping("/api/documents")
class DocumentsApi {

    private final Kinds kinds;
    private final TemplateVersions templates;
    private final Samples samples;
    private final Press press;
    private final Clock clock;

    DocumentsApi(Kinds kinds, TemplateVersions templates, Samples samples, Press press, Clock clock) {
        this.kinds = kinds;
        this.templates = templates;
        this.samples = samples;
        this.press = press;
        this.clock = clock;
    }

    record KindView(String kind, String name, String code, String issuer, String preview) {

        static KindView of(Kind kind) {
            return new KindView(
                    kind.code(),
                    kind.title(),
                    kind.symbol(),
                    Wording.say("document.issuer." + kind.issuer().name()),
                    "/api/documents/" + kind.code() + "/preview");
        }
    }

    @GetMapping
    List<KindView> list() {
        return kinds.all().stream().map(KindView::of).toList();
    }

    /** With invented facts, marked on every page. Nothing is numbered and nothing kept. */
    @GetMapping(path = "/{kind}/preview")
    ResponseEntity<byte[]> preview(@PathVariable("kind") String code) {
        Kind kind = kinds.get(code);
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        String template = templates
                .inForce(kind.code(), WorkingCalendar.local(now).toLocalDate())
                .file();
        Pdf pdf = press.print("documents/" + template, samples.of(kind, now), now);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, Downloads.named(kind.title(), "pdf"))
                .body(pdf.bytes());
    }

    @ExceptionHandler
    ProblemDetail unknown(UnknownKind e) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, e.reason());
        problem.setTitle(Wording.say("problem.title.404"));
        return problem;
    }
}
