package vn.motcua.platform;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Identities;

/**
 * The engine knows who is asking in both worlds: Camunda's web applications tell it from their session, and our own HTTP chain
 * tells it from Basic credentials.
 */
@Component
class EngineIdentities implements Identities {

    private final ObjectProvider<IdentityService> identity;

    EngineIdentities(ObjectProvider<IdentityService> identity) {
        this.identity = identity;
    }

    @Override
    public Optional<String> userId() {
        return current().map(Authentication::getUserId);
    }

    @Override
    public Collection<String> groupIds() {
        return current().map(Authentication::getGroupIds).orElse(List.of());
    }

    private Optional<Authentication> current() {
        return Optional.ofNullable(identity.getObject().getCurrentAuthentication());
    }
}
