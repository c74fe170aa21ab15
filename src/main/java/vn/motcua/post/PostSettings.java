package vn.motcua.post;

import java.net.URI;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.motcua.Wording;

/**
 * How the post is reached.
 *
 * @param carrier {@code manifest} or {@code http}
 * @param name of the carrier that is reached by http, as events name it
 * @param baseUrl address of its interface
 * @param customerCode the city's number with the carrier
 * @param trackEvery pause between two questions about one consignment
 * @param webhookSecret with which the carrier signs what it sends of its own accord; without it nothing of the kind is taken
 */
@ConfigurationProperties("motcua.post")
record PostSettings(
        @DefaultValue("manifest") String carrier,
        @DefaultValue("vnpost") String name,
        @Nullable URI baseUrl,
        @Nullable String token,
        @Nullable String customerCode,
        @DefaultValue("PT3S") Duration connectTimeout,
        @DefaultValue("PT10S") Duration readTimeout,
        @DefaultValue("PT30M") Duration trackEvery,
        @Nullable String webhookSecret) {

    private static final String HTTP = "http";
    private static final int SHORTEST_SECRET = 24;
    /** Looked up, then made. */
    private static final int CALLS = 2;

    PostSettings {
        if (!List.of("manifest", HTTP).contains(carrier)) {
            throw new IllegalArgumentException(Wording.say("post.settings.carrier", carrier));
        }
        if (carrier.equals(HTTP) && (baseUrl == null || blank(token) || blank(customerCode))) {
            throw new IllegalArgumentException(Wording.say("post.settings.http"));
        }
        if (webhookSecret != null && !strong(webhookSecret)) {
            throw new IllegalArgumentException(Wording.say("post.settings.secret", SHORTEST_SECRET));
        }
    }

    /** How long an errand is in one node's hands: longer than its calls can take. */
    Duration lease() {
        return connectTimeout.plus(readTimeout).multipliedBy(CALLS).plus(Duration.ofMinutes(1));
    }

    /** Never the secrets. */
    @Override
    public String toString() {
        return "PostSettings[" + carrier + ", " + name + ", " + baseUrl + "]";
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static boolean strong(String secret) {
        try {
            return Base64.getDecoder().decode(secret.replaceFirst("^whsec_", "")).length >= SHORTEST_SECRET;
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }
}
