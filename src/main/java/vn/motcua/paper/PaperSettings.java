package vn.motcua.paper;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How papers are kept.
 *
 * @param folder where files lie, unless they lie in S3
 */
@ConfigurationProperties("motcua.papers")
record PaperSettings(@DefaultValue("data/files") Path folder) {

    /** Where the files of a request lie while they are looked at. */
    Path uploads() {
        return folder.resolve("uploads");
    }
}
