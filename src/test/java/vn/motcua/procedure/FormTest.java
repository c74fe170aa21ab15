package vn.motcua.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a form takes of what comes back. */
class FormTest {

    @Test
    void whatTheFormComputesComesBackAndIsNotTaken() throws IOException {
        String schema =
                """
                {"id": "count", "components": [
                  {"type": "number", "key": "copies", "label": "Số bản"},
                  {"type": "expression", "key": "price", "expression": "=copies * 8000"}]}
                """;
        Form form = FormReader.read(new ByteArrayInputStream(schema.getBytes(StandardCharsets.UTF_8)));
        assertThat(form.accept(Map.of("copies", 2, "price", 16000), Map.of(), (feel, values) -> true))
                .containsExactly(Map.entry("copies", 2));
    }
}
