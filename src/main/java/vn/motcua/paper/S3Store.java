package vn.motcua.paper;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.stream.Stream;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * Files as objects {@code ab/cd/abcd…} of a bucket. An object is written only where there is none, and told its hash, so that the
 * service refuses what has changed on the way; what is read is held against its hash again.
 */
final class S3Store extends StagedStore {

    private static final int LEVEL = 2;
    private static final String MARK = ".register";

    private final S3Client s3;
    private final S3Settings settings;

    /** @param incoming folder on this node for what is being written */
    S3Store(S3Client s3, S3Settings settings, Path incoming, Register register) throws IOException {
        super(incoming, register);
        this.s3 = s3;
        this.settings = settings;
    }

    @Override
    void place(Path part, Kept kept) throws IOException {
        RequestBody content = RequestBody.fromFile(part);
        if (!put(key(kept.sha256()), kept, content, true) && !isWhole(kept.sha256())) {
            put(key(kept.sha256()), kept, content, false);
        }
    }

    /** @return false when there is an object already, which is left alone */
    private boolean put(String key, Kept kept, RequestBody content, boolean onlyNew) throws IOException {
        PutObjectRequest.Builder request = PutObjectRequest.builder()
                .bucket(settings.bucket())
                .key(key)
                .contentLength(kept.bytes())
                .checksumSHA256(
                        Base64.getEncoder().encodeToString(HexFormat.of().parseHex(kept.sha256())));
        try {
            s3.putObject(onlyNew ? request.ifNoneMatch("*").build() : request.build(), content);
            return true;
        } catch (S3Exception e) {
            // Of two who write it at once, one may be told of a conflict instead.
            if (e.statusCode() == HttpURLConnection.HTTP_PRECON_FAILED
                    || e.statusCode() == HttpURLConnection.HTTP_CONFLICT) {
                return false;
            }
            throw failed(e);
        } catch (SdkException e) {
            throw failed(e);
        }
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        try {
            ResponseInputStream<GetObjectResponse> content =
                    s3.getObject(request -> request.bucket(settings.bucket()).key(key(checked(sha256))));
            return new ProvenStream(content, sha256, content.response().contentLength());
        } catch (NoSuchKeyException missing) {
            throw new FileMissing(sha256);
        } catch (SdkException e) {
            throw failed(e);
        }
    }

    @Override
    public boolean holds(String sha256) throws IOException {
        try {
            s3.headObject(request -> request.bucket(settings.bucket()).key(key(checked(sha256))));
            return true;
        } catch (NoSuchKeyException missing) {
            return false;
        } catch (SdkException e) {
            throw failed(e);
        }
    }

    @Override
    public void destroy(String sha256) throws IOException {
        try {
            s3.deleteObject(request -> request.bucket(settings.bucket()).key(key(checked(sha256))));
        } catch (SdkException e) {
            throw failed(e);
        }
    }

    @Override
    Stream<Found> all() {
        return s3
                .listObjectsV2Paginator(
                        request -> request.bucket(settings.bucket()).prefix(settings.prefix()))
                .contents()
                .stream()
                .filter(object -> isHash(name(object)))
                .map(object -> new Found(name(object), object.size(), object.lastModified()));
    }

    @Override
    String claim(String register) throws IOException {
        String key = settings.prefix() + MARK;
        try {
            s3.putObject(
                    request -> request.bucket(settings.bucket()).key(key).ifNoneMatch("*"),
                    RequestBody.fromString(register));
            return register;
        } catch (S3Exception claimedBefore) {
            if (claimedBefore.statusCode() != HttpURLConnection.HTTP_PRECON_FAILED) {
                throw failed(claimedBefore);
            }
            return s3.getObjectAsBytes(
                            request -> request.bucket(settings.bucket()).key(key))
                    .asString(StandardCharsets.UTF_8);
        }
    }

    private String key(String sha256) {
        return settings.prefix() + sha256.substring(0, LEVEL) + "/" + sha256.substring(LEVEL, 2 * LEVEL) + "/" + sha256;
    }

    private static String name(S3Object object) {
        return object.key().substring(object.key().lastIndexOf('/') + 1);
    }

    private static IOException failed(SdkException e) {
        return new IOException("S3: " + e.getMessage(), e);
    }
}
