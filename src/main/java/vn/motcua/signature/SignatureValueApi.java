package vn.motcua.signature;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.Wording;

/**
 * Where the signing service sends the values of signatures, signed by the standard of standardwebhooks.com. There is no account
 * for it: the signature over id, time and body says who sends. A message that is sent again changes nothing, so none is remembered.
 */
@RestController
@ConditionalOnProperty(name = "motcua.signature.signer", havingValue = "remote")
class SignatureValueApi {

    private static final int LARGEST = 64 * 1024;
    private static final int LONGEST_REASON = 300;
    private static final List<String> SIGNED = List.of("webhook-id", "webhook-timestamp", "webhook-signature");

    /**
     * @param value of the signature, base64; null when it is declined
     * @param declined why the signer will not sign; null when there is a value
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Message(@Nullable String value, @Nullable String declined) {}

    private final RequestDesk desk;
    private final ObjectMapper json;
    private final Webhook signature;

    SignatureValueApi(SignatureSettings settings, RequestDesk desk, ObjectMapper json)
            throws EmptyWebhookSecretException {
        this.desk = desk;
        this.json = json;
        this.signature = new Webhook(Objects.requireNonNull(settings.remote()).webhookSecret());
    }

    /** 204 also for a value that has come before. */
    @PostMapping("/api/signatures/{id}/value")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void hear(@PathVariable("id") String id, HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            throw unreadable();
        }
        String text = new String(body, StandardCharsets.UTF_8);
        verify(text, request);
        Message message = message(text);
        if (message.value() != null) {
            desk.answered(id, decoded(message.value()));
        } else if (message.declined() != null) {
            String why = message.declined();
            desk.declined(id, why.substring(0, Math.min(LONGEST_REASON, why.length())));
        } else {
            throw unreadable();
        }
    }

    private void verify(String text, HttpServletRequest request) {
        Map<String, List<String>> headers = SIGNED.stream()
                .collect(Collectors.toMap(name -> name, name -> Stream.ofNullable(request.getHeader(name))
                        .toList()));
        try {
            signature.verify(text, headers);
        } catch (WebhookVerificationException unsigned) {
            throw new UnsignedMessage();
        }
    }

    private Message message(String text) {
        try {
            Message message = json.readValue(text, Message.class);
            if (message == null) {
                throw unreadable();
            }
            return message;
        } catch (JsonProcessingException e) {
            throw unreadable();
        }
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw unreadable();
        }
    }

    private static WrongValue unreadable() {
        return new WrongValue(Wording.say("signature.message-wrong"));
    }
}
