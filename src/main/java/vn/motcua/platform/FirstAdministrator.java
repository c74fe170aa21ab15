package vn.motcua.platform;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;
import vn.motcua.authority.CityGroup;

/**
 * Camunda's own first-run page lets whoever comes first become administrator; it is closed ({@link ClosedSetup}). The first
 * administrator comes from the operator's environment instead, once.
 */
@Component("administrator")
class FirstAdministrator implements HealthIndicator {

    static final String ID = "quantri";
    private static final String NONE =
            "Chưa có tài khoản quản trị. Hãy đặt biến môi trường MOTCUA_ADMIN_PASSWORD rồi khởi động lại để tạo tài khoản "
                    + ID + ".";
    private static final Logger log = LoggerFactory.getLogger(FirstAdministrator.class);

    private final IdentityService identity;
    private final String password;

    FirstAdministrator(IdentityService identity, @Value("${MOTCUA_ADMIN_PASSWORD:}") String password) {
        this.identity = identity;
        this.password = password;
    }

    void create() {
        if (exists()) {
            return;
        }
        if (password.isEmpty()) {
            log.warn(NONE);
            return;
        }
        User user = identity.newUser(ID);
        user.setFirstName("Quản trị");
        user.setLastName("hệ thống");
        user.setPassword(password);
        identity.saveUser(user);
        identity.createMembership(ID, CityGroup.ADMINISTRATORS.code());
    }

    @Override
    public Health health() {
        return exists()
                ? Health.up().build()
                : Health.up().withDetail("warning", NONE).build();
    }

    private boolean exists() {
        return identity.createUserQuery()
                        .memberOfGroup(CityGroup.ADMINISTRATORS.code())
                        .count()
                > 0;
    }
}
