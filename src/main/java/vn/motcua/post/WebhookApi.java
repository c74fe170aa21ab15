package vn.motcua.post;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.Wording;
import vn.motcua.procedure.FieldError;
import vn.motcua.procedure.FormRejected;

/**
 * Takes what the carrier sends of its own accord, signed by the standard of standardwebhooks.com. There is no account for it: the
 * signature over id, time and body says who sends. Without a secret in the settings the address does not exist.
 */
@RestController
@ConditionalOnProperty("motcua.post.webhook-secret")
class WebhookApi {

    private static final int LARGEST = 64 * 1024;
    private static final int LONGEST_ID = 200;
    private static final String ID = "webhook-id";
    private static final List<String> SIGNED = List.of(ID, "webhook-timestamp", "webhook-signature");

    private final PostSettings settings;
    private final CarriersDoor door;
    private final ObjectMapper json;
    private final Webhook signature;

    WebhookApi(PostSettings settings, CarriersDoor door, ObjectMapper json) throws EmptyWebhookSecretException {
        this.settings = settings;
        this.door = door;
        this.json = json;
        this.signature = new Webhook(Objects.requireNonNull(settings.webhookSecret()));
    }

    /** 204 also for what was heard before, and for an item that nobody knows (it is kept aside): neither gets better when sent again. */
    @PostMapping("/api/post/events/{carrier}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void hear(@PathVariable("carrier") String carrier, HttpServletRequest request) throws IOException {
        if (!carrier.equals(settings.name())) {
            throw new UnsignedMessage();
        }
        byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            throw wrong("post.message-large");
        }
        String text = new String(body, StandardCharsets.UTF_8);
        String id = verified(text, request);
        door.hear(id, event(text));
    }

    /** @return the message's id, which the signature covers */
    private String verified(String text, HttpServletRequest request) {
        Map<String, List<String>> headers = SIGNED.stream()
                .collect(Collectors.toMap(name -> name, name -> Stream.ofNullable(request.getHeader(name))
                        .toList()));
        try {
            signature.verify(text, headers);
        } catch (WebhookVerificationException unsigned) {
            throw new UnsignedMessage();
        }
        String id = Objects.requireNonNull(request.getHeader(ID));
        if (id.length() > LONGEST_ID) {
            throw wrong("post.message-wrong");
        }
        return id;
    }

    private CarrierEvent event(String text) {
        try {
            EventMessage message = json.readValue(text, EventMessage.class);
            if (message == null) {
                throw wrong("post.message-wrong");
            }
            return message.from(settings.name(), null);
        } catch (JsonProcessingException | DateTimeException | IllegalArgumentException e) {
            throw wrong("post.message-wrong");
        }
    }

    private static FormRejected wrong(String key) {
        return new FormRejected(List.of(new FieldError("body", Wording.say(key))));
    }
}
