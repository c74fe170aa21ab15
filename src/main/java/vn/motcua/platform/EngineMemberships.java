package vn.motcua.platform;

import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.Memberships;
import vn.motcua.authority.SystemRights;

/** The memberships of the engine. Who is logged in has them within half a minute. */
@Component
@Transactional
class EngineMemberships implements Memberships {

    private final ObjectProvider<IdentityService> identity;
    private final SystemRights systemRights;

    EngineMemberships(ObjectProvider<IdentityService> identity, SystemRights systemRights) {
        this.identity = identity;
        this.systemRights = systemRights;
    }

    @Override
    public Set<String> groupsOf(String account) {
        return systemRights.call(() -> identity.getObject().createGroupQuery().groupMember(account).list().stream()
                .map(Group::getId)
                .collect(Collectors.toSet()));
    }

    @Override
    public void add(String account, String group) {
        if (!groupsOf(account).contains(group)) {
            systemRights.run(() -> identity.getObject().createMembership(account, group));
        }
    }

    @Override
    public void remove(String account, String group) {
        systemRights.run(() -> identity.getObject().deleteMembership(account, group));
    }
}
