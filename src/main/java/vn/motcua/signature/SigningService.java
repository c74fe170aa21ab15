package vn.motcua.signature;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.net.http.HttpClient;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpHeaders;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;
import vn.motcua.Wording;

/**
 * The line to the signing service: time-outs, credentials, and a breaker that leaves a service alone which has failed. What it
 * refuses (4xx) is an answer and does not open the breaker. Each node has its own.
 */
@Component
@ConditionalOnProperty(name = "motcua.signature.signer", havingValue = "remote")
class SigningService {

    private static final int CALLS_LOOKED_AT = 6;
    private static final int FEWEST_CALLS = 3;
    /** How long the service is left alone before one call tries it again. */
    private static final Duration PAUSE = Duration.ofMinutes(1);

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Certificates(@Nullable List<String> chain) {}

    /**
     * @param id under which the value is to be sent back
     * @param algorithm as the JDK names it; the value is what it gives, for ECDSA in DER
     * @param digest base64 of the SHA-256 of what is signed
     */
    private record Order(
            String id, String signer, String unit, String dossier, String title, String algorithm, String digest) {}

    private final RestClient client;
    private final CircuitBreaker breaker;

    SigningService(SignatureSettings settings, RestClient.Builder clients, Clock clock) {
        SignatureSettings.Remote remote = Objects.requireNonNull(settings.remote());
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .connectTimeout(remote.connectTimeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build());
        requests.setReadTimeout(remote.readTimeout());
        client = clients.baseUrl(remote.baseUrl().toString())
                .defaultHeader(HttpHeaders.AUTHORIZATION, "Bearer " + remote.apiKey())
                .requestFactory(requests)
                .build();
        breaker = CircuitBreaker.of(
                "signing",
                CircuitBreakerConfig.custom()
                        .clock(clock)
                        .slidingWindowSize(CALLS_LOOKED_AT)
                        .minimumNumberOfCalls(FEWEST_CALLS)
                        .waitDurationInOpenState(PAUSE)
                        .permittedNumberOfCallsInHalfOpenState(1)
                        .recordExceptions(ResourceAccessException.class, HttpServerErrorException.class)
                        .build());
    }

    CircuitBreaker breaker() {
        return breaker;
    }

    /** @throws ServiceDown when there is no answer that can be used */
    List<X509Certificate> certificates(Signatory signatory) {
        return asked(() -> {
            Certificates answer = client.get()
                    .uri("/certificates/{account}?unit={unit}", signatory.account(), signatory.unitCode())
                    .retrieve()
                    .body(Certificates.class);
            if (answer == null || answer.chain() == null || answer.chain().isEmpty()) {
                throw new ServiceDown(Wording.say("signature.service-without-certificate", signatory.name()), null);
            }
            return Prepared.certificates(answer.chain());
        });
    }

    /**
     * Asks for a signature; asked again under the same key it is one request.
     *
     * @throws ServiceDown when it is not certain that the service has it
     */
    void ask(SignatureRequest request, Prepared prepared) {
        Signatory signatory = request.signatory();
        Order order = new Order(
                request.id(),
                signatory.account(),
                signatory.unitCode(),
                request.dossierNumber(),
                request.title(),
                SigningKey.algorithm(prepared.chain().get(0)),
                Base64.getEncoder().encodeToString(HexFormat.of().parseHex(prepared.digest())));
        asked(() -> client.post()
                .uri("/signatures")
                .header("Idempotency-Key", request.key())
                .body(order)
                .retrieve()
                .toBodilessEntity());
    }

    private <T> T asked(Supplier<T> question) {
        try {
            return breaker.executeSupplier(question);
        } catch (CallNotPermittedException open) {
            throw new ServiceDown(Wording.say("signature.service-left-alone"), open);
        } catch (ResourceAccessException silent) {
            throw new ServiceDown(Wording.say("signature.service-silent"), silent);
        } catch (RestClientResponseException refused) {
            String status = String.valueOf(refused.getStatusCode().value());
            throw new ServiceDown(Wording.say("signature.service-fails", status), refused);
        } catch (RestClientException | IllegalArgumentException garbled) {
            throw new ServiceDown(Wording.say("signature.service-unreadable"), garbled);
        }
    }
}
