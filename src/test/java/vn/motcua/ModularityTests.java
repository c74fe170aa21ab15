package vn.motcua;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    @Test
    void modulesDependDownwardsAndInNoCircle() {
        ApplicationModules.of(MotCua.class).verify();
    }
}
