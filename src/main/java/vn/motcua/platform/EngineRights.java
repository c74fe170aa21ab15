package vn.motcua.platform;

import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.motcua.authority.SystemRights;

/** Nobody is logged in to the engine meanwhile; afterwards the same person is again, also when the work fails. */
@Component
class EngineRights implements SystemRights {

    private final ObjectProvider<IdentityService> engine;

    EngineRights(ObjectProvider<IdentityService> engine) {
        this.engine = engine;
    }

    @Override
    public <T> T call(Supplier<T> work) {
        IdentityService identity = engine.getObject();
        Authentication person = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        try {
            return work.get();
        } finally {
            if (person != null) {
                identity.setAuthentication(person.getUserId(), person.getGroupIds(), person.getTenantIds());
            }
        }
    }
}
