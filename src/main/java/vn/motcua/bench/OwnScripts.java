package vn.motcua.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import vn.motcua.Wording;

/** All scripts of our own, as they lie in the program and uncompressed: no page loads more. */
final class OwnScripts {

    private static final double MOST_KILOBYTES = 300;

    private static final List<String> WHERE = List.of(
            "classpath:static/js/**/*.js", "classpath*:META-INF/resources/webjars/camunda/app/*/scripts/motcua/*.js");

    private OwnScripts() {}

    static Measured weighed() {
        PathMatchingResourcePatternResolver files = new PathMatchingResourcePatternResolver();
        long bytes = 0;
        try {
            for (String place : WHERE) {
                for (Resource script : files.getResources(place)) {
                    bytes += script.contentLength();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Measured.once(Wording.say("bench.desk.what.scripts"), MOST_KILOBYTES, "KB", bytes / 1024.0);
    }
}
