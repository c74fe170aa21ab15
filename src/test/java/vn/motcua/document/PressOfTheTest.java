package vn.motcua.document;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import vn.motcua.authority.Units;
import vn.motcua.deadline.WorkingCalendar;
import vn.motcua.document.print.HtmlPrinter;
import vn.motcua.document.print.Pdf;

/** Prints sample documents without a program around it. */
public final class PressOfTheTest {

    static final Instant AT = Instant.parse("2026-11-25T01:30:00Z");

    private static final TemplateVersions TEMPLATES = new TemplateVersions();
    static final Kinds KINDS = new Kinds(TEMPLATES);
    private static final Samples SAMPLES = new Samples(new Units());
    private static final Press PRESS = new Press(engine(), new HtmlPrinter(), "https://motcua.example.vn");

    private PressOfTheTest() {}

    static Pdf print(String kind) {
        return print(kind, sample(kind));
    }

    static Pdf print(String kind, Map<String, Object> filling) {
        var day = WorkingCalendar.local(AT).toLocalDate();
        return PRESS.print("documents/" + TEMPLATES.inForce(kind, day).file(), filling, AT);
    }

    /** What may be changed before it is printed. */
    static Map<String, Object> sample(String kind) {
        return new LinkedHashMap<>(SAMPLES.of(KINDS.get(kind), AT));
    }

    /** The part of a sample that stands under {@code d}. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> page(Map<String, Object> sample) {
        return (Map<String, Object>) Objects.requireNonNull(sample.get("d"));
    }

    public static SpringTemplateEngine engine() {
        ClassLoaderTemplateResolver files = new ClassLoaderTemplateResolver();
        files.setPrefix("templates/");
        files.setSuffix(".html");
        files.setTemplateMode(TemplateMode.HTML);
        files.setCharacterEncoding("UTF-8");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(files);
        return engine;
    }
}
