package vn.motcua.paper;

import java.io.Closeable;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A server that speaks S3, as a program of its own with its own libraries (profile s3). */
final class S3Proxy implements Closeable {

    static final String LIBRARIES = "motcua.s3proxy";
    static final String IDENTITY = "thu";
    static final String SECRET = "thu-nghiem-thoi";
    private static final Duration START = Duration.ofSeconds(60);

    private final int port;
    private final Process process;

    S3Proxy(Path folder) throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Path objects = Files.createDirectories(folder.resolve("objects"));
        Path settings = Files.write(
                folder.resolve("s3proxy.properties"),
                List.of(
                        "s3proxy.endpoint=" + endpoint(),
                        "s3proxy.authorization=aws-v2-or-v4",
                        "s3proxy.identity=" + IDENTITY,
                        "s3proxy.credential=" + SECRET,
                        "jclouds.provider=filesystem-nio2",
                        "jclouds.filesystem.basedir=" + objects));
        String libraries = Path.of(System.getProperty(LIBRARIES)).toAbsolutePath() + "/*";
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        process = new ProcessBuilder(
                        java, "-cp", libraries, "org.gaul.s3proxy.Main", "--properties", settings.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("s3proxy.log").toFile())
                .start();
        awaken(folder);
    }

    URI endpoint() {
        return URI.create("http://127.0.0.1:" + port);
    }

    private void awaken(Path folder) throws IOException {
        long end = System.nanoTime() + START.toNanos();
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                process.destroyForcibly();
                throw new IOException("S3Proxy did not start: " + Files.readString(folder.resolve("s3proxy.log")));
            }
        }
    }

    private boolean answers() {
        try {
            process.waitFor(100, TimeUnit.MILLISECONDS);
            new Socket("127.0.0.1", port).close();
            return true;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
