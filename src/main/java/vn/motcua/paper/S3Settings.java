package vn.motcua.paper;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.motcua.Wording;

/**
 * Where files are kept in S3, or in what speaks its protocol. Without a bucket they are kept in a folder.
 *
 * @param bucket that exists, with versions kept and objects locked where the office's rules ask for it
 * @param prefix before each key, so that programs can share a bucket; empty or ending in a slash
 * @param endpoint null for Amazon's own of the region
 * @param accessKey null where the surroundings provide credentials
 * @param secretKey null as {@code accessKey}
 */
@ConfigurationProperties("motcua.papers.s3")
record S3Settings(
        @DefaultValue("") String bucket,
        @DefaultValue("") String prefix,
        @DefaultValue("ap-southeast-1") String region,
        @Nullable URI endpoint,
        @Nullable String accessKey,
        @Nullable String secretKey) {

    S3Settings {
        if (!bucket.isEmpty() && (accessKey == null) != (secretKey == null)) {
            throw new IllegalArgumentException(Wording.say("paper.s3.settings"));
        }
    }

    boolean used() {
        return !bucket.isEmpty();
    }

    /** Never the secrets. */
    @Override
    public String toString() {
        return "S3Settings[" + bucket + ", " + prefix + ", " + region + ", " + endpoint + "]";
    }
}
