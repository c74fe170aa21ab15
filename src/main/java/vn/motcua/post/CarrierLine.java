package vn.motcua.post;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpHeaders;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

/**
 * The line to the carrier: time-outs, credentials, and a breaker that leaves a carrier alone which has failed. What the carrier
 * refuses (4xx) is an answer and does not open the breaker. Each node has its own.
 */
@Component
@ConditionalOnProperty(name = "motcua.post.carrier", havingValue = "http")
class CarrierLine {

    private static final int CALLS_LOOKED_AT = 6;
    private static final int FEWEST_CALLS = 3;
    /** How long the carrier is left alone before one call tries it again. */
    static final Duration PAUSE = Duration.ofMinutes(1);

    private final RestClient client;
    private final CircuitBreaker breaker;

    CarrierLine(PostSettings settings, RestClient.Builder clients, Clock clock) {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .connectTimeout(settings.connectTimeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build());
        requests.setReadTimeout(settings.readTimeout());
        client = clients.baseUrl(Objects.requireNonNull(settings.baseUrl()).toString())
                .defaultHeader(HttpHeaders.AUTHORIZATION, "Bearer " + settings.token())
                .requestFactory(requests)
                .build();
        breaker = CircuitBreaker.of(
                settings.name(),
                CircuitBreakerConfig.custom()
                        .clock(clock)
                        .slidingWindowSize(CALLS_LOOKED_AT)
                        .minimumNumberOfCalls(FEWEST_CALLS)
                        .waitDurationInOpenState(PAUSE)
                        .permittedNumberOfCallsInHalfOpenState(1)
                        .recordExceptions(ResourceAccessException.class, HttpServerErrorException.class)
                        .build());
    }

    RestClient client() {
        return client;
    }

    CircuitBreaker breaker() {
        return breaker;
    }
}
