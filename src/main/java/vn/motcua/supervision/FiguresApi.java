package vn.motcua.supervision;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.Wording;
import vn.motcua.deadline.WorkingCalendar;

/** The figures of a period, on screen and as files. Without a period: the last 30 days. */
@RestController
@RequestMapping("/api/supervision/figures")
class FiguresApi {

    private static final int DAYS = 30;
    private static final MediaType XLSX =
            MediaType.valueOf("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final FigureBook book;
    private final Clock clock;

    FiguresApi(FigureBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    @GetMapping
    Figures figures(
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
            @RequestParam(defaultValue = "unit") String by) {
        LocalDate today = WorkingCalendar.local(clock.instant()).toLocalDate();
        return book.of(Period.of(from, to, today, DAYS), by(by));
    }

    @GetMapping(path = "/file.csv")
    ResponseEntity<byte[]> csv(
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
            @RequestParam(defaultValue = "unit") String by) {
        Figures figures = figures(from, to, by);
        return file(figures, "csv", CSV, FigureTable.of(figures).csv().getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping(path = "/file.xlsx")
    ResponseEntity<byte[]> xlsx(
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
            @RequestParam(defaultValue = "unit") String by) {
        Figures figures = figures(from, to, by);
        return file(
                figures,
                "xlsx",
                XLSX,
                Sheet.of(Wording.say("figures.sheet"), FigureTable.of(figures).rows()));
    }

    private static ResponseEntity<byte[]> file(Figures figures, String ending, MediaType kind, byte[] content) {
        String name = "so-lieu-%s-%s.%s".formatted(figures.from(), figures.to(), ending);
        return ResponseEntity.ok()
                .contentType(kind)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }

    private static Figures.By by(String name) {
        return Arrays.stream(Figures.By.values())
                .filter(each -> each.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new InvalidQuestion("by", "supervision.by"));
    }
}
