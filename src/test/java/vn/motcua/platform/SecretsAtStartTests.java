package vn.motcua.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class SecretsAtStartTests {

    private static final String GOOD = "Ky5-nuoc-Thu-Bon";

    @Test
    void everyMissingVariableIsNamed() {
        assertThatThrownBy(() -> start("postgres", Map.of("MOTCUA_DB_URL", "jdbc:postgresql://db/x")))
                .isInstanceOf(UnsafeSecretsException.class)
                .hasMessageContaining("Thiếu biến môi trường MOTCUA_DB_USER")
                .hasMessageContaining("MOTCUA_DB_PASSWORD")
                .hasMessageNotContaining("MOTCUA_DB_URL");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ngan",
                "onecounter-2026",
                "aaaabbbbcccc",
                "password123456",
                "Postgres!2026",
                "Camunda@12345",
                "motcua202601",
                "2026-changeme-1",
                "xxONECOUNTERxx12"
            })
    void weakDatabasePasswordsAreRefusedAndNotRepeated(String weak) {
        assertThatThrownBy(() -> start("postgres", database(weak)))
                .isInstanceOf(UnsafeSecretsException.class)
                .hasMessageContaining("MOTCUA_DB_PASSWORD quá yếu")
                .hasMessageNotContaining(weak);
    }

    @Test
    void theAdministratorsPasswordIsWeighedToo() {
        var weak = new java.util.HashMap<>(database(GOOD));
        weak.put("MOTCUA_ADMIN_PASSWORD", "Quantri-20262026");
        assertThatThrownBy(() -> start("postgres", weak)).hasMessageContaining("MOTCUA_ADMIN_PASSWORD quá yếu");
    }

    @ParameterizedTest
    @CsvSource({"postgres", "'postgres,demo'"})
    void goodSecretsPass(String profiles) {
        assertThatCode(() -> start(profiles, database(GOOD))).doesNotThrowAnyException();
        assertThatCode(() -> start("demo", Map.of("server.address", "127.0.0.1")))
                .doesNotThrowAnyException();
    }

    @Test
    void theOperatorReadsASentenceAndNoTrace() {
        var analysis = new UnsafeSecretsAnalyzer()
                .analyze(new UnsafeSecretsException(java.util.List.of("Thiếu biến môi trường MOTCUA_DB_URL.")));
        assertThat(analysis.getDescription()).contains("không khởi động").contains("MOTCUA_DB_URL");
    }

    @Test
    void theDemonstrationIsNotOfferedToTheNetwork() {
        assertThatThrownBy(() -> start("demo", Map.of("server.address", "0.0.0.0")))
                .hasMessageContaining("chỉ được mở trên chính máy này");
        assertThatThrownBy(() -> start("demo", Map.of())).isInstanceOf(UnsafeSecretsException.class);
    }

    private static Map<String, Object> database(String password) {
        return Map.of(
                "server.address",
                "127.0.0.1",
                "MOTCUA_DB_URL",
                "jdbc:postgresql://db/x",
                "MOTCUA_DB_USER",
                "onecounter",
                "MOTCUA_DB_PASSWORD",
                password);
    }

    private static void start(String profiles, Map<String, Object> variables) {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .forEach(source -> environment.getPropertySources().remove(source.getName()));
        environment.getPropertySources().addFirst(new MapPropertySource("given", variables));
        environment.setActiveProfiles(profiles.split(","));
        new SecretsAtStart().postProcessEnvironment(environment, new SpringApplication());
    }
}
