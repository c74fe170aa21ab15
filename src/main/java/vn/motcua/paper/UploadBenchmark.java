package vn.motcua.paper;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.util.FileSystemUtils;
import vn.motcua.Benchmark;
import vn.motcua.Wording;
import vn.motcua.paper.check.FileCheck;
import vn.motcua.paper.check.Limits;

/**
 * {@code bench upload [pages]}: checks and keeps so many scanned pages (200), one after the other as a request brings them, and
 * prints what a page costs and how much memory it took.
 */
public final class UploadBenchmark implements Benchmark {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int PAGES = 200, SETTLED = 20;
    private static final int WIDTH = 2480, HEIGHT = 3508;
    private static final double MEBI = 1048576;
    private static final double FLAT = 8;

    @Override
    public String name() {
        return "upload";
    }

    @Override
    public boolean run(List<String> arguments, PrintStream out) {
        try {
            Path folder = Files.createTempDirectory("motcua-bench");
            try {
                return measure(arguments.isEmpty() ? PAGES : Integer.parseInt(arguments.get(0)), folder, out);
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean measure(int pages, Path folder, PrintStream out) throws IOException {
        FileCheck check = new FileCheck(new Binder().bindOrCreate("motcua.papers.limits", Limits.class));
        FileStore store = new FolderStore(folder);
        byte[] scan = scan();
        Path file = folder.resolve("page");
        double settled = 0;
        double highest = 0;
        long cpu = 0;
        for (int page = 1; page <= pages; page++) {
            Files.write(file, different(scan, page));
            long begun = THREADS.getCurrentThreadCpuTime();
            keep(check, store, file);
            cpu += THREADS.getCurrentThreadCpuTime() - begun;
            if (page % SETTLED == 0) {
                double used = used();
                settled = page == SETTLED ? used : settled;
                highest = Math.max(highest, used);
            }
        }
        out.println(Wording.say("bench.upload", pages, scan.length / MEBI, cpu / 1e6 / pages, settled, highest));
        return highest - settled < FLAT;
    }

    private static void keep(FileCheck check, FileStore store, Path file) throws IOException {
        check.check(file, "page");
        try (InputStream content = Files.newInputStream(file)) {
            store.keep(content, Files.size(file));
        }
    }

    /** A page of lines with the grain of paper. */
    private static byte[] scan() throws IOException {
        BufferedImage page = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = page.createGraphics();
        for (int y = 0; y < HEIGHT; y += 4) {
            for (int x = 0; x < WIDTH; x += 4) {
                int grain = 225 + (x * 31 + y * 17) % 13;
                pen.setColor(y % 60 < 24 && (x / 9 + y) % 5 > 1 ? Color.DARK_GRAY : new Color(grain, grain, grain));
                pen.fillRect(x, y, 4, 4);
            }
        }
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(page, "jpg", bytes);
        return bytes.toByteArray();
    }

    /** Another file of the same page: a camera's mark stands behind the picture. */
    private static byte[] different(byte[] scan, int page) {
        byte[] other = Arrays.copyOf(scan, scan.length + Integer.BYTES);
        ByteBuffer.wrap(other, scan.length, Integer.BYTES).putInt(page);
        return other;
    }

    /** Megabytes in use after a clearing of the memory. */
    private static double used() {
        System.gc();
        Runtime machine = Runtime.getRuntime();
        return (machine.totalMemory() - machine.freeMemory()) / MEBI;
    }
}
