package vn.motcua.procedure.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import vn.motcua.procedure.ProcedureFolders;

/** Wherever the three folders lie, the deployer is given the same names and contents. */
class ProcedureFoldersTest {

    private Path directory;

    @BeforeEach
    void into(@TempDir Path given) {
        directory = given;
    }

    @Test
    void theClassPathAndTheDirectoryHoldTheSame() {
        var packed = plain(new ProcedureFolders("").read());
        assertThat(packed).isEqualTo(plain(new ProcedureFolders(".").read()));
        assertThat(packed.keySet()).startsWith("shared").contains("marriage-registration", "citizen-message");
        assertThat(packed.get("shared"))
                .containsKeys(
                        "dmn/shared/clock-start.dmn",
                        "processes/shared/refusal.bpmn",
                        "forms/shared/sign-refusal-letter.form");
    }

    @Test
    void theVariableOfTheEnvironmentNamesTheDirectory() {
        new ThrowAway(directory.resolve("thủ tục của phường"))
                .procedure("dog-licence")
                .file("processes/.camunda/element-templates/x.json", "{}");
        Map<String, Object> environment = Map.of(
                "MOTCUA_PROCEDURES", directory.resolve("thủ tục của phường").toString());
        new ApplicationContextRunner()
                .withInitializer(context -> context.getEnvironment()
                        .getPropertySources()
                        .addFirst(new SystemEnvironmentPropertySource("test-systemEnvironment", environment)))
                .withBean(ProcedureFolders.class)
                .run(context -> assertThat(
                                context.getBean(ProcedureFolders.class).read())
                        .containsOnlyKeys("dog-licence"));
    }

    @Test
    void aJarOnTheClassPathIsReadAsWell() throws IOException {
        Path jar = directory.resolve("app.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (String entry : List.of(
                    "procedures/processes/",
                    "procedures/dmn/",
                    "procedures/forms/",
                    "procedures/forms/dog-licence/",
                    "procedures/forms/dog-licence/check.form")) {
                out.putNextEntry(new ZipEntry(entry));
                out.write((entry.endsWith("/") ? "" : "{}").getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
        Thread thread = Thread.currentThread();
        ClassLoader usual = thread.getContextClassLoader();
        try (var packed = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            thread.setContextClassLoader(packed);
            assertThat(plain(new ProcedureFolders("").read()))
                    .isEqualTo(Map.of("dog-licence", Map.of("forms/dog-licence/check.form", "{}")));
        } finally {
            thread.setContextClassLoader(usual);
        }
    }

    @Test
    void aDirectoryThatIsNotThereIsToldAndNotTakenForAnEmptyOne() {
        String wrong = directory.resolve("khong-co").toString();
        assertThatThrownBy(() -> new ProcedureFolders(wrong).read())
                .hasMessageContaining("thư mục thủ tục")
                .hasMessageContaining(wrong);
    }

    private static Map<String, Map<String, String>> plain(Map<String, SortedMap<String, byte[]>> folders) {
        Map<String, Map<String, String>> plain = new java.util.LinkedHashMap<>();
        folders.forEach((slug, files) -> {
            Map<String, String> texts = new TreeMap<>();
            files.forEach((name, content) -> texts.put(name, new String(content, StandardCharsets.UTF_8)));
            plain.put(slug, texts);
        });
        return plain;
    }
}
