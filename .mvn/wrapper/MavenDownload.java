import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Fetches a pinned Maven with nothing but the JDK: {@code java MavenDownload.java <url> <sha512> <directory>}. The directory
 * appears whole or not at all, so that two at once do no harm.
 */
public final class MavenDownload {

    private MavenDownload() {}

    public static void main(String[] arguments) throws InterruptedException {
        Path home = Path.of(arguments[2]).toAbsolutePath();
        try {
            install(arguments[0], arguments[1], home);
        } catch (Failure e) {
            end(e.getMessage());
        } catch (IOException e) {
            end("Maven could not be stored in " + home.getParent() + ": " + e);
        }
    }

    private static void install(String url, String digest, Path home) throws IOException, InterruptedException {
        Files.createDirectories(home.getParent());
        Path work = Files.createTempDirectory(home.getParent(), ".maven-");
        try {
            Path archive = work.resolve("maven.zip");
            fetch(url, archive);
            check(archive, digest);
            publish(unpack(archive, work.resolve("unpacked")), home);
        } finally {
            remove(work);
        }
    }

    private static void fetch(String url, Path archive) throws InterruptedException {
        System.err.println("Fetching Maven, once: " + url);
        HttpClient client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(Duration.ofSeconds(30))
                .build();
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(url)).timeout(Duration.ofMinutes(10)).build();
            int status = client.send(request, HttpResponse.BodyHandlers.ofFile(archive)).statusCode();
            if (status != 200) {
                throw new Failure("The server answered " + status + " for " + url + ". " + remedy());
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new Failure("Maven could not be fetched from " + url + " (" + e + "). " + remedy());
        }
    }

    private static String remedy() {
        return "Is this machine online? MVNW_REPOURL names another Maven repository, MAVEN_OPTS takes"
                + " -Dhttps.proxyHost and -Dhttps.proxyPort; an installed Maven 3.9 does as well: mvn instead of ./mvnw.";
    }

    private static void check(Path archive, String expected) throws IOException {
        String found = sha512(archive);
        if (!found.equalsIgnoreCase(expected)) {
            throw new Failure("What was fetched is not the pinned Maven: SHA-512 is " + found + ", expected " + expected + ".");
        }
    }

    private static String sha512(Path file) throws IOException {
        try (var in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-512"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the one directory that the archive holds. */
    private static Path unpack(Path archive, Path target) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = target.resolve(entry.getName()).normalize();
                if (!file.startsWith(target)) {
                    throw new IOException("entry outside the archive: " + entry.getName());
                } else if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    write(zip, file);
                }
            }
        }
        try (Stream<Path> roots = Files.list(target)) {
            return roots.findFirst().orElseThrow(() -> new IOException("empty archive"));
        }
    }

    private static void write(InputStream content, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.copy(content, file);
        if (file.getParent().endsWith("bin") && !file.getFileName().toString().contains(".")) {
            file.toFile().setExecutable(true, false);
        }
    }

    private static void publish(Path unpacked, Path home) throws IOException {
        try {
            Files.move(unpacked, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            boolean anotherWasFaster = Files.isRegularFile(home.resolve("bin/mvn"));
            if (!anotherWasFaster) {
                throw e;
            }
        }
    }

    private static void remove(Path directory) throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        }
    }

    private static void end(String message) {
        System.err.println("mvnw: " + message);
        System.exit(1);
    }

    /** What the caller must mend; its message is all they need. */
    private static final class Failure extends RuntimeException {

        Failure(String message) {
            super(message);
        }
    }
}
