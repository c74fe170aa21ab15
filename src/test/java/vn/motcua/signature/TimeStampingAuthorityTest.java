package vn.motcua.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Date;
import java.util.function.UnaryOperator;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.DigestCalculator;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.signature.DemonstrationCertificate.Purpose;
import vn.motcua.signature.SignatureSettings.Kind;
import vn.motcua.signature.Verification.Outcome;

/** A time-stamping authority on the wire: what it vouches for is in the signature, and without it nothing is signed. */
class TimeStampingAuthorityTest {

    private static final SigningKey KEY = new DemonstrationCertificate(
                    Purpose.TIME, "Cơ quan cấp dấu thời gian", "Nhà nước")
            .issuedBy(new DemonstrationCertificate(Purpose.AUTHORITY, "Cơ quan chứng thực", "Nhà nước").issuedBy(null));

    @TempDir
    Path folder = Path.of("");

    private HttpServer server;
    private UnaryOperator<byte[]> authority = request -> request;
    private int status = 200;
    private Lab lab = new Lab(folder);

    TimeStampingAuthorityTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
    }

    @BeforeEach
    void anAuthorityAnswers() {
        authority = request -> stamped(request, false);
        server.createContext("/tsa", exchange -> {
            byte[] answer = authority.apply(exchange.getRequestBody().readAllBytes());
            exchange.sendResponseHeaders(status, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        URI address = URI.create("http://localhost:" + server.getAddress().getPort() + "/tsa");
        lab = new Lab(
                folder, new SignatureSettings(Kind.DEMONSTRATION, null, null, address, null, true, 2, null, null));
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void itsStampIsInTheSignatureAndAsLongAsNobodyTrustsItTheTimeIsOnlyClaimed() {
        Verification found = lab.verify(lab.signed(lab.letter(), Lab.LEADER, null));
        assertThat(found.outcome()).isEqualTo(Outcome.PASSED);
        assertThat(found.signatures().get(0).level()).isEqualTo("PAdES-T");
        assertThat(found.signatures().get(0).timeProved()).isFalse();
    }

    @Test
    void withoutItNothingIsSigned() {
        status = 500;
        refused("HTTP 500");
        status = 200;
        authority = request -> "<html>".getBytes(StandardCharsets.US_ASCII);
        refused("");
        authority = request -> stamped(request, true);
        refused("");
        server.stop(0);
        refused("");
    }

    private void refused(String why) {
        assertThatThrownBy(() -> lab.signed(lab.letter(), Lab.LEADER, null))
                .isInstanceOf(SigningFailed.class)
                .hasMessageContaining("Kiểm tra dịch vụ cấp dấu thời gian")
                .hasStackTraceContaining(why);
    }

    /** @param another whether what is stamped is what somebody else asked for */
    private static byte[] stamped(byte[] asked, boolean another) {
        try {
            TimeStampRequest request = another
                    ? new TimeStampRequestGenerator().generate(TSPAlgorithms.SHA256, new byte[32], BigInteger.ONE)
                    : new TimeStampRequest(asked);
            DigestCalculator digests = new JcaDigestCalculatorProviderBuilder()
                    .build()
                    .get(new org.bouncycastle.asn1.x509.AlgorithmIdentifier(TSPAlgorithms.SHA256));
            var tokens = new TimeStampTokenGenerator(
                    new JcaSimpleSignerInfoGeneratorBuilder()
                            .build("SHA256withECDSA", KEY.key(), KEY.chain().get(0)),
                    digests,
                    new ASN1ObjectIdentifier("2.999.2"));
            tokens.addCertificates(new JcaCertStore(KEY.chain()));
            return new TimeStampResponseGenerator(tokens, TSPAlgorithms.ALLOWED)
                    .generate(request, BigInteger.TEN, Date.from(Lab.NOW))
                    .getEncoded();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
