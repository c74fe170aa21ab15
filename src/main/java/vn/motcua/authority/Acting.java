package vn.motcua.authority;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** The person on whose behalf this request runs. Nobody (a job, the start-up) is in no group and may nothing. */
@Component
public class Acting {

    private final Identities identities;

    Acting(Identities identities) {
        this.identities = identities;
    }

    public Optional<String> userId() {
        return identities.userId();
    }

    public Collection<String> groupIds() {
        return identities.groupIds();
    }

    public boolean isAdministrator() {
        return isIn(CityGroup.ADMINISTRATORS);
    }

    public boolean isSupervisor() {
        return isIn(CityGroup.SUPERVISORS);
    }

    public boolean isAnalyst() {
        return isIn(CityGroup.ANALYSTS);
    }

    public boolean isPaymentSystem() {
        return isIn(CityGroup.PAYMENT_SYSTEMS);
    }

    public boolean holds(Role role, String unitCode) {
        return groupIds().contains(role.groupAt(unitCode));
    }

    public boolean belongsTo(String unitCode) {
        return unitCodes().contains(unitCode);
    }

    /** The units at which this person holds any role. */
    public Set<String> unitCodes() {
        Set<String> codes = new TreeSet<>();
        for (String group : groupIds()) {
            for (Role role : Role.values()) {
                if (group.endsWith("." + role.code())) {
                    codes.add(group.substring(0, group.lastIndexOf('.')));
                }
            }
        }
        return codes;
    }

    private boolean isIn(CityGroup group) {
        return groupIds().contains(group.code());
    }
}
