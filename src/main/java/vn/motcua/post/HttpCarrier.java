package vn.motcua.post;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;

/** A carrier that takes orders and tells where items are over http. Each call has its time-outs, and all have one breaker. */
@Component
@ConditionalOnProperty(name = "motcua.post.carrier", havingValue = "http")
class HttpCarrier implements Carrier {

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Answer(@Nullable String saleOrderCode, @Nullable String itemCode) {}

    private final PostSettings settings;
    private final RestClient client;
    private final CircuitBreaker breaker;

    HttpCarrier(PostSettings settings, CarrierLine line) {
        this.settings = settings;
        this.client = line.client();
        this.breaker = line.breaker();
    }

    @Override
    public String name() {
        return settings.name();
    }

    @Override
    public boolean takesOrders() {
        return true;
    }

    @Override
    public Optional<Order> find(String orderCode) {
        return asked(() -> {
            try {
                return Optional.of(order(
                        orderCode,
                        client.get().uri("/orders/{code}", orderCode).retrieve().body(Answer.class)));
            } catch (HttpClientErrorException.NotFound none) {
                return Optional.empty();
            }
        });
    }

    @Override
    public Order order(Label label) {
        OrderMessage message = OrderMessage.of(label, Objects.requireNonNull(settings.customerCode()));
        return asked(() -> order(
                label.orderCode(),
                client.post()
                        .uri("/orders")
                        .header("Idempotency-Key", label.orderCode())
                        .body(message)
                        .retrieve()
                        .body(Answer.class)));
    }

    private static Order order(String orderCode, @Nullable Answer answer) {
        return new Order(orderCode, answer == null ? null : answer.itemCode());
    }

    @Override
    public void cancel(String orderCode) {
        asked(() -> client.post()
                .uri("/orders/{code}/cancel", orderCode)
                .retrieve()
                .onStatus(status -> status.value() == 404, (request, response) -> {})
                .toBodilessEntity());
    }

    @Override
    public List<CarrierEvent> track(String orderCode) {
        EventMessage[] told = asked(() ->
                client.get().uri("/orders/{code}/events", orderCode).retrieve().body(EventMessage[].class));
        try {
            return Arrays.stream(told == null ? new EventMessage[0] : told)
                    .map(event -> event.from(name(), orderCode))
                    .toList();
        } catch (DateTimeException | IllegalArgumentException e) {
            throw CarrierDown.unreadable(e);
        }
    }

    private <T> T asked(Supplier<T> question) {
        try {
            return breaker.executeSupplier(question);
        } catch (CallNotPermittedException open) {
            throw CarrierDown.leftAlone(open);
        } catch (ResourceAccessException silent) {
            throw CarrierDown.silent(silent);
        } catch (RestClientResponseException refused) {
            HttpStatusCode status = refused.getStatusCode();
            throw CarrierDown.failing(status.value(), refused);
        } catch (RestClientException garbled) {
            throw CarrierDown.unreadable(garbled);
        }
    }
}
