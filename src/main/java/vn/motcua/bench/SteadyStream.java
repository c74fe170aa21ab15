package vn.motcua.bench;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.springframework.core.io.ClassPathResource;
import vn.motcua.procedure.DemoOfficers;

/** Marriages that come in at five wards, one each so many milliseconds, and are accepted and digitised: as many as the peak brings. */
final class SteadyStream implements Runnable {

    private static final List<Map.Entry<String, String>> WARDS = List.of(
            Map.entry("thanhkhe", "20209"),
            Map.entry("bana", "20308"),
            Map.entry("taygiang", "20455"),
            Map.entry("tanhiep", "20434"),
            Map.entry("hoangsa", "20333"));

    private final DemoOfficers officers;
    private final int dossiers;
    private final long apartMillis;
    private final Map<String, Object> declared;
    private final Map<String, Map<String, Object>> usual;

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Story(Map<String, Object> form) {}

    /** As the demonstration's own script has it. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Script(Map<String, Object> declared, Map<String, Map<String, Object>> usual, List<Story> dossiers) {}

    SteadyStream(DemoOfficers officers, int dossiers, long apartMillis) {
        this.officers = officers;
        this.dossiers = dossiers;
        this.apartMillis = apartMillis;
        Script script = read();
        this.declared = new LinkedHashMap<>(script.declared());
        this.declared.putAll(script.dossiers().get(0).form());
        this.usual = script.usual();
    }

    private static Script read() {
        try (InputStream file = new ClassPathResource("demo/dossiers.yaml").getInputStream()) {
            return new YAMLMapper().readValue(file, Script.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void run() {
        long next = System.nanoTime();
        for (int dossier = 0; dossier < dossiers; dossier++) {
            LockSupport.parkNanos(Math.max(0, next - System.nanoTime()));
            next += TimeUnit.MILLISECONDS.toNanos(apartMillis);
            Map.Entry<String, String> ward = WARDS.get(dossier % WARDS.size());
            Map<String, Object> form = new LinkedHashMap<>(declared);
            form.put("receivingUnit", ward.getValue());
            String officer = "tiepnhan." + ward.getKey();
            String number = officers.submit(officer, "marriage-registration", form);
            for (String step : List.of("check-intake", "digitise-dossier")) {
                officers.complete(officer, number, step, usual.getOrDefault(step, Map.of()));
            }
        }
    }
}
