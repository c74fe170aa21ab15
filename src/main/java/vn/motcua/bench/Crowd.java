package vn.motcua.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import vn.motcua.Wording;

/**
 * Open pages that are told of changes and then ask for what they show, as those in a browser do: at once, and not again before half
 * a minute has passed. What they cost, and what the asking costs on this side, is in the CPU time of this process.
 */
final class Crowd implements AutoCloseable {

    private static final double MOST_PER_CENT = 10;
    private static final long APART_NANOS = 30_000_000_000L;

    private final ExecutorService pages = Executors.newCachedThreadPool();
    private final List<InputStream> lines = new ArrayList<>();
    private final AtomicLong loads = new AtomicLong();

    /** CPU milliseconds that the process takes while something else is done. */
    static double cpu(Runnable work) {
        OperatingSystemMXBean process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long before = process.getProcessCpuTime();
        work.run();
        return (process.getProcessCpuTime() - before) / 1e6;
    }

    /**
     * By how much more it takes with open pages than without. What the two runs without differ by is what such a measurement does
     * not know; the promise is only held where it is small too.
     */
    static Measured compared(int screens, double before, double with, double after) {
        double without = (before + after) / 2;
        double more = 100 * (with - without) / without;
        double unsure = 100 * Math.abs(before - after) / without;
        String what = Wording.say("bench.desk.what.screens", screens, Math.round(unsure));
        return new Measured(what, MOST_PER_CENT, "%", more, more + unsure, more + unsure, 3);
    }

    /** @param shown what the page asks for when it is told */
    void open(Session session, List<String> shown) throws IOException, InterruptedException {
        var line = HttpClient.newHttpClient()
                .send(session.request("GET", "/api/events", "", "text/plain"), BodyHandlers.ofInputStream());
        if (line.statusCode() != 200) {
            throw new CityRefused(Wording.say("bench.desk.no-answer", "/api/events", line.statusCode()));
        }
        lines.add(line.body());
        pages.execute(() -> listen(line.body(), session, shown));
    }

    long loads() {
        return loads.get();
    }

    private void listen(InputStream line, Session session, List<String> shown) {
        long last = System.nanoTime() - APART_NANOS;
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(line, StandardCharsets.UTF_8))) {
            for (String told = lines.readLine(); told != null; told = lines.readLine()) {
                if (told.startsWith("event:") && System.nanoTime() - last >= APART_NANOS) {
                    last = System.nanoTime();
                    shown.forEach(session::get);
                    loads.incrementAndGet();
                }
            }
        } catch (IOException gone) {
            // The page is closed.
        }
    }

    @Override
    public void close() throws IOException {
        for (InputStream line : lines) {
            line.close();
        }
        pages.shutdownNow();
    }
}
