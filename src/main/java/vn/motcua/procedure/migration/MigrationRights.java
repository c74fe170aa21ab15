package vn.motcua.procedure.migration;

import java.util.ArrayList;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Acting;
import vn.motcua.authority.SystemRights;

/** Who may deploy a procedure may move its dossiers, and nobody else. */
@Component
class MigrationRights {

    private final AuthorizationService authorizations;
    private final Acting acting;
    private final SystemRights systemRights;

    MigrationRights(@Lazy AuthorizationService authorizations, Acting acting, SystemRights systemRights) {
        this.authorizations = authorizations;
        this.acting = acting;
        this.systemRights = systemRights;
    }

    /**
     * The account of whoever asks.
     *
     * @throws MigrationRefused when they may not deploy
     */
    String demand() {
        String user = acting.userId().orElseThrow(MigrationRefused::forbidden);
        var groups = new ArrayList<>(acting.groupIds());
        boolean mayDeploy = systemRights.call(
                () -> authorizations.isUserAuthorized(user, groups, Permissions.CREATE, Resources.DEPLOYMENT));
        if (!mayDeploy) {
            throw MigrationRefused.forbidden();
        }
        return user;
    }
}
