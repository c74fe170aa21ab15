package vn.motcua.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A program whose post is set up by halves does not start. */
class PostSettingsTest {

    @Test
    void aCarrierByHttpNeedsAddressTokenAndCustomer() {
        assertThat(settings("manifest", null, null).toString()).contains("manifest");
        assertThat(settings("http", "t0ken", null).toString()).doesNotContain("t0ken");
        assertThatThrownBy(() -> settings("http", " ", null)).hasMessageContaining("motcua.post.token");
        assertThatThrownBy(() -> settings("pigeon", null, null)).hasMessageContaining("manifest hoặc http");
    }

    @Test
    void aSecretThatCanBeGuessedIsRefused() {
        assertThat(settings("manifest", null, OnTheWire.SECRET).toString()).doesNotContain("MfKQ");
        for (String weak : new String[] {"", "whsec_", "bưu chính", "c2VjcmV0", "whsec_c2VjcmV0"}) {
            assertThatThrownBy(() -> settings("manifest", null, weak)).hasMessageContaining("ngẫu nhiên");
        }
    }

    private static PostSettings settings(
            String carrier,
            @org.jspecify.annotations.Nullable String token,
            @org.jspecify.annotations.Nullable String secret) {
        return new PostSettings(
                carrier,
                "vnpost",
                URI.create("https://post.invalid"),
                token,
                "DN-0001",
                Duration.ofSeconds(3),
                Duration.ofSeconds(10),
                Duration.ofMinutes(30),
                secret);
    }
}
