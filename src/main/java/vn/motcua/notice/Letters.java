package vn.motcua.notice;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import vn.motcua.document.DossierPage;
import vn.motcua.dossier.Dossier;

/** Writes notices from {@code templates/notices/<template>.txt}; the first line is the subject. */
@Component
class Letters {

    static final String FILES = "templates/notices/*.txt";
    static final String NAMES = "notice.name.";
    private static final String SUBJECT = "Tiêu đề:";

    private final DossierPage page;
    private final SpringTemplateEngine templates = new SpringTemplateEngine();

    Letters(DossierPage page) {
        this.page = page;
        var texts = new ClassLoaderTemplateResolver();
        texts.setPrefix("templates/notices/");
        texts.setSuffix(".txt");
        texts.setTemplateMode(TemplateMode.TEXT);
        texts.setCharacterEncoding("UTF-8");
        templates.setTemplateResolver(texts);
    }

    Notice.Letter write(Message message, Dossier dossier, Instant at) {
        Map<String, @Nullable Object> d = page.of(dossier, at);
        d.put("note", message.note());
        Context context = new Context(Locale.forLanguageTag("vi"), Map.of("d", d));
        String text = templates.process(message.template(), context);
        int end = text.indexOf('\n');
        if (!text.startsWith(SUBJECT) || end < 0) {
            throw new IllegalStateException(
                    "notices/%s.txt does not begin with “%s”".formatted(message.template(), SUBJECT));
        }
        String subject = text.substring(SUBJECT.length(), end).trim();
        return new Notice.Letter(
                message.template(), subject, text.substring(end).trim());
    }
}
