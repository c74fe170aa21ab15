package vn.motcua.signature;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sends what is to be signed elsewhere, once the step that asks for it has committed. No transaction is open meanwhile. */
@Component
@ConditionalOnProperty(name = "motcua.signature.signer", havingValue = "remote")
class RequestSender {

    private static final Logger LOG = LoggerFactory.getLogger(RequestSender.class);
    private static final int IN_A_ROW = 20;

    private final SignatureRequests requests;
    private final RequestDesk desk;
    private final SigningService service;
    private final SignatureSettings settings;
    private final Clock clock;

    RequestSender(
            SignatureRequests requests,
            RequestDesk desk,
            SigningService service,
            SignatureSettings settings,
            Clock clock) {
        this.requests = requests;
        this.desk = desk;
        this.service = service;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${motcua.signature.pause:PT5S}")
    void run() {
        var lease = Objects.requireNonNull(settings.remote()).lease();
        for (int taken = 0; taken < IN_A_ROW; taken++) {
            Optional<SignatureRequest> request = requests.take(clock.instant(), lease);
            if (request.isEmpty()) {
                return;
            }
            send(request.get());
        }
    }

    private void send(SignatureRequest request) {
        try {
            Prepared settled = request.prepared();
            if (settled == null) {
                settled = desk.settle(request.id(), service.certificates(request.signatory()));
            }
            if (settled != null) {
                service.ask(request, settled);
                desk.sent(request.id());
            }
        } catch (ServiceDown | SigningFailed down) {
            LOG.warn("Signature {} of {}: {}", request.id(), request.dossierNumber(), down.getMessage());
            desk.failed(request.id(), String.valueOf(down.getMessage()));
        } catch (RuntimeException ours) {
            LOG.error("Signature {} could not be asked for; it is asked for again", request.id(), ours);
        }
    }
}
