package vn.motcua.scenario;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import vn.motcua.Command;
import vn.motcua.MotCua;
import vn.motcua.Wording;

/**
 * {@code java -jar motcua.jar try <slug> [<directory>] [--scenario <file>]}: plays a procedure's scenarios in a program without
 * web server, on a database in memory, and tells what happened. Answers 0 when all held, 1 when one did not or there is none,
 * 2 when it was asked wrongly.
 */
public final class TryCommand implements Command {

    private static final int GOOD = 0, BAD = 1, ASKED_WRONGLY = 2;
    private static final String ONLY = "--scenario";

    /** As command-line arguments, which win over every environment: what is tried never touches a real database or file store. */
    private static final List<String> SETTINGS = List.of(
            "--spring.profiles.active=try",
            "--spring.datasource.url=jdbc:h2:mem:try;DB_CLOSE_DELAY=-1",
            "--spring.datasource.username=sa",
            "--spring.datasource.password=",
            "--spring.mail.host=",
            "--motcua.papers.s3.bucket=",
            "--motcua.papers.clamd.host=",
            "--motcua.signature.signer=demonstration",
            "--motcua.signature.directory=",
            "--camunda.bpm.job-execution.enabled=false",
            "--motcua.digitisation.workers=0",
            "--logging.level.root=OFF",
            // It starts without asking whether there is a web server.
            "--spring.autoconfigure.exclude="
                    + "org.camunda.bpm.spring.boot.starter.rest.CamundaBpmRestJerseyAutoConfiguration");

    @Override
    public String name() {
        return "try";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        List<String> words = new ArrayList<>(arguments);
        int option = words.indexOf(ONLY);
        String only = option >= 0 && option + 1 < words.size() ? words.get(option + 1) : null;
        if (option >= 0 && only != null) {
            words.subList(option, option + 2).clear();
        }
        if (words.isEmpty() || words.size() > 2 || words.contains(ONLY)) {
            err.println(Wording.say("try.usage"));
            return ASKED_WRONGLY;
        }
        return tried(words.get(0), directory(words.size() == 2 ? words.get(1) : null), only, out);
    }

    /** The named directory; else the current one when procedures lie in it, else null for the packaged procedures. */
    static @Nullable Path directory(@Nullable String named) {
        Path directory = Path.of(named == null ? "" : named).toAbsolutePath().normalize();
        return named != null || Files.isDirectory(directory.resolve("processes")) ? directory : null;
    }

    private static int tried(String slug, @Nullable Path directory, @Nullable String only, PrintStream out) {
        ScenarioFiles files = ScenarioFiles.read(directory);
        if (!files.slugs().contains(slug)) {
            out.println(Wording.say("try.unknown", slug, String.join(", ", files.slugs())));
            return ASKED_WRONGLY;
        }
        List<ScenarioFile> chosen =
                files.of(slug).stream().filter(file -> chosen(file, only)).toList();
        if (chosen.isEmpty()) {
            out.println(Wording.say("try.none", slug));
            return BAD;
        }
        try (Scratch scratch = new Scratch();
                ConfigurableApplicationContext program = start(directory, scratch)) {
            Recital recital = new Recital(program.getBean(Stage.class), program.getBean(House.class), out::println);
            return recital.of(slug, files, chosen, only == null) ? GOOD : BAD;
        } catch (IOException | RuntimeException e) {
            out.println(Wording.say("try.not-started", reason(e)));
            return BAD;
        }
    }

    private static boolean chosen(ScenarioFile file, @Nullable String only) {
        return only == null
                || file.id().equals(only)
                || Path.of(only).endsWith(Path.of(file.name()).getFileName());
    }

    /** Where the documents of what is tried lie while it is tried. */
    private record Scratch(Path folder) implements AutoCloseable {

        Scratch() throws IOException {
            this(Files.createTempDirectory("motcua-try"));
        }

        @Override
        public void close() throws IOException {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static ConfigurableApplicationContext start(@Nullable Path directory, Scratch files) {
        return new SpringApplicationBuilder(MotCua.class, ScenarioBeans.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .run(settings(directory, files));
    }

    private static String[] settings(@Nullable Path directory, Scratch files) {
        String procedures = "--motcua.procedures=" + (directory == null ? "" : directory);
        String papers = "--motcua.papers.folder=" + files.folder();
        return Stream.concat(SETTINGS.stream(), Stream.of(procedures, papers)).toArray(String[]::new);
    }

    private static String reason(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return Play.reason(cause);
    }
}
