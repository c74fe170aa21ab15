package vn.motcua.signature;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.EncryptionAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.FileDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.exception.InvalidPasswordException;
import eu.europa.esig.dss.pades.exception.ProtectedDocumentException;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.signature.resources.TempFileResourcesHandlerBuilder;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import vn.motcua.MotCua;
import vn.motcua.Wording;

/**
 * One signature on one PDF, in the two halves in which it can be made: what is to be signed, and the file with the value in it.
 * With the same parts the first half comes out the same at any time and in any program, so that nothing need be kept between.
 */
final class PdfSigning implements AutoCloseable {

    /** Room for the value, the certificates and, where there is one, the time-stamp with its own. */
    private static final int ROOM = 9_472;

    private static final int ROOM_WITH_TIME = 16_384;

    private final DSSDocument pdf;
    private final PAdESSignatureParameters parameters;
    private final PAdESService service;
    private final TempFileResourcesHandlerBuilder files = new TempFileResourcesHandlerBuilder();

    /**
     * @param chain certificates, the signer's own first
     * @param at the time that the signature claims
     * @throws SigningFailed when the file is no PDF that can be signed
     */
    PdfSigning(
            Path file,
            SignatureOrder order,
            List<X509Certificate> chain,
            boolean demonstration,
            Instant at,
            Tools tools) {
        pdf = new FileDocument(file.toFile());
        // What is signed depends on the name too.
        pdf.setName("paper.pdf");
        TimeSource time = tools.time();
        parameters = parameters(order, chain, at, time != null);
        if (order.stamp() != null) {
            stamp(file, order, order.stamp(), demonstration, at, tools.font());
        }
        PdfBoxNativeObjectFactory factory = new PdfBoxNativeObjectFactory();
        factory.setResourcesHandlerBuilder(files);
        service = new PAdESService(new CommonCertificateVerifier(true));
        service.setPdfObjFactory(factory);
        if (time != null) {
            service.setTspSource(time.at(at));
        }
    }

    /** @param time null where nobody vouches for the time: the signature then is of level B, else of level T */
    record Tools(StampFont font, @Nullable TimeSource time) {}

    private static PAdESSignatureParameters parameters(
            SignatureOrder order, List<X509Certificate> chain, Instant at, boolean timed) {
        PAdESSignatureParameters parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(timed ? SignatureLevel.PAdES_BASELINE_T : SignatureLevel.PAdES_BASELINE_B);
        parameters.setContentSize(timed ? ROOM_WITH_TIME : ROOM);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.setEncryptionAlgorithm(
                SigningKey.elliptic(chain.get(0)) ? EncryptionAlgorithm.ECDSA : EncryptionAlgorithm.RSA);
        parameters.setSigningCertificate(new CertificateToken(chain.get(0)));
        parameters.setCertificateChain(chain.stream().map(CertificateToken::new).toList());
        parameters.bLevel().setSigningDate(Date.from(at));
        parameters.setSigningTimeZone(TimeZone.getTimeZone(MotCua.ZONE));
        parameters.setReason(order.reason());
        parameters.setSignerName(order.signatory().name());
        parameters.setLocation(order.signatory().unitName());
        return parameters;
    }

    private void stamp(
            Path file, SignatureOrder order, StampPlace place, boolean demonstration, Instant at, StampFont font) {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            StampSpot spot = new StampSpot(document, place);
            Stamp stamp = new Stamp(font, order.signatory(), at, demonstration, spot);
            parameters.setImageParameters(stamp.at(spot.of(stamp.width(), stamp.height())));
        } catch (org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException locked) {
            throw new SigningFailed(Wording.say("signature.pdf-locked"), locked);
        } catch (IOException | RuntimeException unreadable) {
            throw new SigningFailed(Wording.say("signature.pdf-unreadable"), unreadable);
        }
    }

    /** The first half: what has to be signed, by its SHA-256. */
    byte[] content() {
        try {
            return service.getDataToSign(pdf, parameters).getBytes();
        } catch (ProtectedDocumentException | InvalidPasswordException locked) {
            throw new SigningFailed(Wording.say("signature.pdf-locked"), locked);
        } catch (RuntimeException unreadable) {
            throw new SigningFailed(Wording.say("signature.pdf-unreadable"), unreadable);
        }
    }

    /**
     * The second half.
     *
     * @param value of the signature over {@link #content}
     * @throws SigningFailed when nobody vouches for the time at the moment
     */
    void write(byte[] value, Path signed) throws IOException {
        SignatureAlgorithm algorithm =
                SignatureAlgorithm.getAlgorithm(parameters.getEncryptionAlgorithm(), parameters.getDigestAlgorithm());
        try (OutputStream out = Files.newOutputStream(signed)) {
            service.signDocument(pdf, parameters, new SignatureValue(algorithm, value))
                    .writeTo(out);
        } catch (DSSException failed) {
            throw new SigningFailed(Wording.say("signature.not-written"), failed);
        }
    }

    @Override
    public void close() {
        files.clear();
    }
}
