package vn.motcua.signature;

import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.FileDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.model.x509.revocation.crl.CRL;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CertificateVerifier;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.revocation.MultipleRevocationSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Whom verification trusts: the authorities whose certificates lie in a directory, and what they have revoked. Nothing is fetched
 * from the net while a file is verified; whoever keeps the directory fetches the lists.
 */
@Component
class TrustedRoots {

    private static final Logger LOG = LoggerFactory.getLogger(TrustedRoots.class);
    private static final List<String> CERTIFICATES = List.of(".cer", ".crt", ".pem", ".der");
    private static final String REVOKED = ".crl";

    private final @Nullable Path directory;
    private final Signers signers;
    private final boolean trustDemonstration;
    private volatile @Nullable Loaded loaded;

    TrustedRoots(SignatureSettings settings, Signers signers) {
        this.directory = settings.trusted();
        this.signers = signers;
        this.trustDemonstration = settings.trustDemonstration();
    }

    /** @param state names, sizes and times of the files that were read */
    private record Loaded(
            String state, CommonTrustedCertificateSource trusted, List<MultipleRevocationSource<CRL>> revoked) {}

    /** @param now from when the demonstration's list of revoked certificates is */
    CertificateVerifier verifier(Instant now) {
        Loaded files = loaded();
        List<MultipleRevocationSource<CRL>> revoked = new ArrayList<>(files.revoked);
        demonstration()
                .map(own -> new ByteArrayInputStream(own.revoked(now)))
                .ifPresent(list -> revoked.add(new ExternalResourcesCRLSource(list)));
        CommonCertificateVerifier verifier = new CommonCertificateVerifier();
        verifier.setAIASource(null);
        verifier.setTrustedCertSources(files.trusted);
        verifier.setCrlSource(new RevocationLists(revoked));
        return verifier;
    }

    /** How many authorities are trusted. */
    int count() {
        return loaded().trusted.getNumberOfCertificates();
    }

    private Loaded loaded() {
        List<Path> files = files();
        String state = state(files);
        Loaded now = loaded;
        if (now == null || !now.state.equals(state)) {
            now = load(state, files);
            loaded = now;
        }
        return now;
    }

    private Loaded load(String state, List<Path> files) {
        CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
        files.stream().filter(file -> ends(file, CERTIFICATES)).forEach(file -> trust(trusted, file));
        demonstration().ifPresent(own -> trusted.addCertificate(new CertificateToken(own.certificate())));
        FileDocument[] revoked = files.stream()
                .filter(file -> ends(file, List.of(REVOKED)))
                .map(file -> new FileDocument(file.toFile()))
                .toArray(FileDocument[]::new);
        return new Loaded(
                state, trusted, revoked.length == 0 ? List.of() : List.of(new ExternalResourcesCRLSource(revoked)));
    }

    private Optional<DemonstrationAuthority> demonstration() {
        return trustDemonstration ? signers.demonstration() : Optional.empty();
    }

    private static void trust(CommonTrustedCertificateSource trusted, Path file) {
        try {
            trusted.addCertificate(DSSUtils.loadCertificate(file.toFile()));
        } catch (DSSException unreadable) {
            LOG.error("{} holds no certificate that can be read; nobody is trusted for it", file);
        }
    }

    private List<Path> files() {
        if (directory == null || !Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(directory)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String state(List<Path> files) {
        StringBuilder state = new StringBuilder();
        files.forEach(file -> state.append(file)
                .append(' ')
                .append(file.toFile().length())
                .append(' ')
                .append(file.toFile().lastModified())
                .append('\n'));
        return state.toString();
    }

    private static boolean ends(Path file, List<String> endings) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(name::endsWith);
    }
}
