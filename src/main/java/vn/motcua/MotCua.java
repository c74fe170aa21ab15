package vn.motcua;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The whole product in one program: engine, web applications, dossier and legal clock. */
@SpringBootApplication
@EnableScheduling
public class MotCua {

    /** The zone in which every legal moment is counted, whatever the machine's own zone. */
    public static final String ZONE = "Asia/Ho_Chi_Minh";

    /** Runs the {@link Command} that the first argument names, and otherwise the program itself. */
    public static void main(String[] args) {
        TimeZone.setDefault(TimeZone.getTimeZone(ZONE));
        Optional<Command> command = command(args);
        if (command.isPresent()) {
            // What a command prints is for people and scripts; libraries keep silent.
            LoggingSystem.get(MotCua.class.getClassLoader()).setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.OFF);
            List<String> rest = List.of(args).subList(1, args.length);
            System.exit(command.get().run(rest, vietnamese(FileDescriptor.out), vietnamese(FileDescriptor.err)));
        }
        SpringApplication.run(MotCua.class, args);
    }

    private static Optional<Command> command(String[] args) {
        return args.length == 0
                ? Optional.empty()
                : ServiceLoader.load(Command.class).stream()
                        .map(ServiceLoader.Provider::get)
                        .filter(command -> command.name().equals(args[0]))
                        .findFirst();
    }

    /** UTF-8, whatever the machine's locale. */
    private static PrintStream vietnamese(FileDescriptor stream) {
        return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }
}
