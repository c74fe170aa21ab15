package vn.motcua.document;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import vn.motcua.document.print.Pdf;
import vn.motcua.document.print.Printer;

/** Fills a template in and prints it. */
@Component
public class Press {

    private final SpringTemplateEngine templates;
    private final Printer printer;
    private final Pen pen;

    /** @param publicAddress under which citizens reach this program, without a slash at the end */
    public Press(
            SpringTemplateEngine templates,
            Printer printer,
            @Value("${motcua.public-address:http://localhost:${server.port:8080}}") String publicAddress) {
        this.templates = templates;
        this.printer = printer;
        this.pen = new Pen(publicAddress);
    }

    /**
     * @param template file below {@code templates/}, without its ending
     * @param facts what it is filled in with; {@code pen} is there besides
     * @param at moment of issue
     */
    public Pdf print(String template, Map<String, ? extends @Nullable Object> facts, Instant at) {
        Context context = new Context(Locale.forLanguageTag("vi"));
        facts.forEach(context::setVariable);
        context.setVariable("pen", pen);
        return printer.print(templates.process(template, context), at);
    }
}
