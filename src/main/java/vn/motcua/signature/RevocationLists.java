package vn.motcua.signature;

import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.model.x509.revocation.crl.CRL;
import eu.europa.esig.dss.spi.x509.revocation.MultipleRevocationSource;
import eu.europa.esig.dss.spi.x509.revocation.RevocationSource;
import eu.europa.esig.dss.spi.x509.revocation.RevocationToken;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lists of revoked certificates from several places. Of those that an authority has published the latest counts; for a
 * certificate that has expired the latest from before, since an authority need not list it any more.
 */
final class RevocationLists implements RevocationSource<CRL> {

    private static final long serialVersionUID = 1;

    private final List<MultipleRevocationSource<CRL>> lists;

    RevocationLists(List<MultipleRevocationSource<CRL>> lists) {
        this.lists = List.copyOf(lists);
    }

    @Override
    public @Nullable RevocationToken<CRL> getRevocationToken(CertificateToken certificate, CertificateToken issuer) {
        Comparator<RevocationToken<CRL>> whileItHeld =
                Comparator.comparing(list -> !list.getThisUpdate().after(certificate.getNotAfter()));
        return lists.stream()
                .flatMap(list -> list.getRevocationTokens(certificate, issuer).stream())
                .max(whileItHeld.thenComparing(RevocationToken::getThisUpdate))
                .orElse(null);
    }
}
