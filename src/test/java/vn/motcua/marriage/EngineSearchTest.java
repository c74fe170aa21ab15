package vn.motcua.marriage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The control of {@link PersonalDataTest}: what is planted is found. */
@DossierTest
class EngineSearchTest {

    @Autowired
    Ward ward;

    @Autowired
    EngineSearch search;

    @Autowired
    RuntimeService instances;

    @Test
    void theSearchFindsWhatIsThere() {
        Marked marked = new Marked(13);
        ward.at("2026-11-25T08:10");
        String number = ward.submit("tiepnhan.thanhkhe", marked.couple());
        assertThat(search.in("DOSSIER%", marked.words()))
                .hasSizeGreaterThanOrEqualTo(marked.words().size());
        String instance = ward.task(number, "check-intake").getProcessInstanceId();
        String planted = marked.text("planted");
        byte[] utf16 = planted.getBytes(java.nio.charset.StandardCharsets.UTF_16LE);
        instances.setVariable(instance, "planted", planted);
        instances.setVariable(instance, "bytes", Variables.byteArrayValue(utf16));
        assertThat(search.inTheEngine(List.of(planted)))
                .contains("ACT_RU_VARIABLE.TEXT_: " + planted, "ACT_GE_BYTEARRAY.BYTES_: " + planted);
        instances.removeVariables(instance, List.of("planted", "bytes"));
        assertThat(search.inTheEngine(marked.words())).isEmpty();
    }
}
