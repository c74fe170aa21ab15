package vn.motcua.paper.digitisation.bench;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** What sample pages are made of. */
record Phrases(
        List<String> families,
        List<String> middles,
        List<String> given,
        List<String> streets,
        List<String> wards,
        List<String> offices,
        List<String> titles,
        List<String> ethnic,
        List<String> papers,
        List<String> purposes,
        List<String> sentences) {

    static Phrases read() {
        try (InputStream file = new ClassPathResource("bench/ocr.yaml").getInputStream()) {
            return new YAMLMapper().readValue(file, Phrases.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
