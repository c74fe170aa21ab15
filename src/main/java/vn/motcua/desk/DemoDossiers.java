package vn.motcua.desk;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.procedure.DemoOfficers;

/**
 * Gives the demonstration something to look at: the invented dossiers of {@code demo/dossiers.yaml}, worked by the demonstration's
 * officers to different steps. Once, into a database without dossiers, and before the job executor starts, which would compete.
 * Whoever tries procedures of their own with it does without these dossiers, not without the program.
 */
@Component
@Profile("demo")
class DemoDossiers {

    /** One task: who completes which step, and what they enter there. Left out, it is what officers usually enter. */
    record Step(String officer, String step, @Nullable Map<String, Object> form) {}

    /** One dossier: who takes it in, what is declared beyond what all declare, and what is done. */
    record Story(String officer, Map<String, Object> form, @Nullable List<Step> steps) {}

    /** @param usual what officers enter in a step when nothing else is said */
    record Script(
            String procedure,
            Map<String, Object> declared,
            Map<String, Map<String, Object>> usual,
            List<Story> dossiers) {}

    private static final Logger LOG = LoggerFactory.getLogger(DemoDossiers.class);

    private final DemoOfficers officers;
    private final JdbcClient database;
    private final boolean wanted;

    DemoDossiers(DemoOfficers officers, JdbcClient database, @Value("${motcua.demo.dossiers:true}") boolean wanted) {
        this.officers = officers;
        this.database = database;
        this.wanted = wanted;
    }

    @EventListener(ContextRefreshedEvent.class)
    void intoAnEmptyDatabase() {
        if (!wanted || anyDossier()) {
            return;
        }
        try {
            LOG.info("Đã tạo {} hồ sơ thử nghiệm", create().size());
        } catch (RuntimeException e) {
            LOG.warn("Không tạo được hồ sơ thử nghiệm với các thủ tục hiện có: {}", e.getMessage());
        }
    }

    private boolean anyDossier() {
        return database.sql("select exists (select 1 from dossier)")
                .query(Boolean.class)
                .single();
    }

    /** Plays the script and returns the numbers of the dossiers. */
    List<String> create() {
        Script script = read();
        return script.dossiers().stream().map(story -> play(story, script)).toList();
    }

    private String play(Story story, Script script) {
        String number = officers.submit(story.officer(), script.procedure(), both(script.declared(), story.form()));
        for (Step step : story.steps() == null ? List.<Step>of() : story.steps()) {
            Map<String, Object> usual = script.usual().getOrDefault(step.step(), Map.of());
            officers.complete(step.officer(), number, step.step(), both(usual, step.form()));
        }
        return number;
    }

    private static Map<String, Object> both(Map<String, Object> usual, @Nullable Map<String, Object> own) {
        Map<String, Object> form = new LinkedHashMap<>(usual);
        form.putAll(own == null ? Map.of() : own);
        return form;
    }

    private static Script read() {
        try (InputStream script = new ClassPathResource("demo/dossiers.yaml").getInputStream()) {
            return new YAMLMapper().readValue(script, Script.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
