package vn.motcua.signature;

import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.actuate.health.Status;
import org.springframework.stereotype.Component;
import vn.motcua.Wording;

/**
 * By what is signed here. WARNING, which takes no node out of service, while it is the demonstration outside of a demonstration:
 * what is issued then has no legal force.
 */
@Component
class SignatureHealthIndicator implements HealthIndicator {

    private final SignatureSettings settings;
    private final TrustedRoots roots;

    SignatureHealthIndicator(SignatureSettings settings, TrustedRoots roots) {
        this.settings = settings;
        this.roots = roots;
    }

    @Override
    public Health health() {
        boolean worthless = settings.demonstrates() && !settings.trustDemonstration();
        Status warning = new Status("WARNING", Wording.say("signature.health.demonstration"));
        return (worthless ? Health.status(warning) : Health.up())
                .withDetail(
                        Wording.say("signature.health.signer"), Wording.say("signature.health." + settings.signer()))
                .withDetail(Wording.say("signature.health.trusted"), roots.count())
                .build();
    }
}
