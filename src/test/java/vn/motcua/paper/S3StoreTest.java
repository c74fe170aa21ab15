package vn.motcua.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.ResponseBytes;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;

@EnabledIfSystemProperty(
        named = S3Proxy.LIBRARIES,
        matches = ".+",
        disabledReason = "S3Proxy is started by profile s3 only (see README)")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class S3StoreTest extends FileStoreContract {

    private static final String BUCKET = "giay-to";
    private static final String PREFIX = "motcua/";

    private final Path folder;
    private final S3Proxy server;
    private final S3Client s3;

    S3StoreTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.server = new S3Proxy(folder);
        this.s3 = S3Configuration.client(settings(server.endpoint()));
    }

    @BeforeAll
    void aBucket() {
        s3.createBucket(request -> request.bucket(BUCKET));
    }

    @AfterAll
    void end() {
        s3.close();
        server.close();
    }

    @Override
    StagedStore store() throws IOException {
        return store(s3);
    }

    private StagedStore store(S3Client client) throws IOException {
        return new S3Store(client, settings(server.endpoint()), folder.resolve("incoming"), kept -> {});
    }

    @Override
    void damage(String sha256) {
        ResponseBytes<GetObjectResponse> kept =
                s3.getObjectAsBytes(request -> request.bucket(BUCKET).key(key(sha256)));
        byte[] bytes = kept.asByteArray();
        bytes[bytes.length / 2] ^= 1;
        s3.putObject(request -> request.bucket(BUCKET).key(key(sha256)), RequestBody.fromBytes(bytes));
    }

    @Test
    void writesAnObjectOnce() throws IOException {
        byte[] content = content();
        String sha256 = keep(content).sha256();
        var first = s3.headObject(request -> request.bucket(BUCKET).key(key(sha256)));
        keep(content);
        var second = s3.headObject(request -> request.bucket(BUCKET).key(key(sha256)));
        assertThat(second.lastModified()).isEqualTo(first.lastModified());
    }

    @Test
    void belongsToWhoClaimsItFirst() throws IOException {
        assertThat(store().claim("one")).isEqualTo("one");
        assertThat(store().claim("another")).isEqualTo("one");
    }

    @Test
    void saysThatTheServiceIsDown() throws IOException {
        try (S3Client nowhere = S3Configuration.client(settings(URI.create("http://127.0.0.1:9")))) {
            assertThatThrownBy(() -> store(nowhere).keep(new ByteArrayInputStream(content()), 1_000_000))
                    .isInstanceOf(IOException.class);
            assertThatThrownBy(() -> store(nowhere).holds("a".repeat(64))).isInstanceOf(IOException.class);
        }
    }

    private static String key(String sha256) {
        return PREFIX + sha256.substring(0, 2) + "/" + sha256.substring(2, 4) + "/" + sha256;
    }

    private static S3Settings settings(URI endpoint) {
        return new S3Settings(BUCKET, PREFIX, "ap-southeast-1", endpoint, S3Proxy.IDENTITY, S3Proxy.SECRET);
    }
}
