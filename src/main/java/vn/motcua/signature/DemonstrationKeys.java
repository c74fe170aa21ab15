package vn.motcua.signature;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The keys of the demonstration, one PKCS#12 file each, with the password in a file beside them; both are for the program's own
 * account alone. Of two that make the same key at once, in this program or another, the first one's is kept.
 */
final class DemonstrationKeys {

    private static final String ALIAS = "key";
    private static final String PASSWORD = "password";

    private final @Nullable Path directory;
    private final Map<String, SigningKey> known = new ConcurrentHashMap<>();

    /** @param directory null for keys that are gone with the program */
    DemonstrationKeys(@Nullable Path directory) {
        this.directory = directory;
    }

    /** @param name of the file, without its ending */
    SigningKey get(String name, Supplier<SigningKey> made) {
        return known.computeIfAbsent(name, key -> directory == null ? made.get() : stored(directory, name, made));
    }

    private static SigningKey stored(Path directory, String name, Supplier<SigningKey> made) {
        Path file = directory.resolve(name + ".p12");
        try {
            Files.createDirectories(directory, own("rwx------"));
            char[] password = password(directory);
            if (!Files.exists(file)) {
                SigningKey fresh = made.get();
                keep(file, out -> store(fresh, password).store(out, password));
            }
            return read(file, password);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot use " + file, e);
        }
    }

    private static char[] password(Path directory) throws IOException, GeneralSecurityException {
        Path file = directory.resolve(PASSWORD);
        if (!Files.exists(file)) {
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            keep(file, out -> out.write(HexFormat.of().formatHex(random).getBytes()));
        }
        return Files.readString(file).trim().toCharArray();
    }

    private static KeyStore store(SigningKey key, char[] password) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry(ALIAS, key.key(), password, key.chain().toArray(X509Certificate[]::new));
        return store;
    }

    private static SigningKey read(Path file, char[] password) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, password);
        }
        return new SigningKey(
                (PrivateKey) store.getKey(ALIAS, password),
                Arrays.stream(store.getCertificateChain(ALIAS))
                        .map(X509Certificate.class::cast)
                        .toList(),
                true);
    }

    private interface Content {
        void write(OutputStream out) throws IOException, GeneralSecurityException;
    }

    /** Whole or not at all, and never over a file that is there. */
    private static void keep(Path file, Content content) throws IOException, GeneralSecurityException {
        Path written = Files.createTempFile(file.getParent(), ".new", "", own("rw-------"));
        try {
            try (OutputStream out = Files.newOutputStream(written)) {
                content.write(out);
            }
            Files.createLink(file, written);
        } catch (FileAlreadyExistsException another) {
            // It is as good as ours.
        } finally {
            Files.delete(written);
        }
    }

    private static FileAttribute<?>[] own(String permissions) {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
