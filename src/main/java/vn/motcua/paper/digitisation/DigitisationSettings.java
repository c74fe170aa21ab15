package vn.motcua.paper.digitisation;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How papers are digitised.
 *
 * @param tessdata folder with {@code vie.traineddata}; empty to look in the usual places
 * @param workers papers that this node digitises at once; each keeps one processor busy, 0 leaves the work to other nodes
 * @param pause how long a worker that found nothing waits
 * @param settle how long files must have been left alone before they are taken, since they come page by page
 * @param lease for how long a worker may be silent before another takes its paper; a page takes far less
 * @param folder for what lies on disk while it is worked on
 * @param libraries where the native libraries are unpacked, writable by the program alone
 */
@ConfigurationProperties("motcua.digitisation")
record DigitisationSettings(
        @DefaultValue("") String tessdata,
        @DefaultValue("1") int workers,
        @DefaultValue("5s") Duration pause,
        @DefaultValue("3s") Duration settle,
        @DefaultValue("2m") Duration lease,
        @DefaultValue("data/digitisation") Path folder,
        @DefaultValue("data/native") Path libraries) {}
