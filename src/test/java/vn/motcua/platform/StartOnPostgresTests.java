package vn.motcua.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.OnPostgres;

@OnPostgres
class StartOnPostgresTests {

    @Autowired
    ProcessEngine engine;

    @Test
    void theEngineStands() {
        assertThat(engine.getManagementService().getTableName(org.camunda.bpm.engine.task.Task.class))
                .isNotBlank();
    }
}
