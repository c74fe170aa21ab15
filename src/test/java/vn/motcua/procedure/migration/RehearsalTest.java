package vn.motcua.procedure.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.OnH2;
import vn.motcua.marriage.Couple;
import vn.motcua.marriage.Officers;
import vn.motcua.marriage.Ward;

@OnH2
class RehearsalTest {

    @Autowired
    RepositoryService repository;

    @Autowired
    Ward ward;

    @Autowired
    Officers officers;

    @Autowired
    Migrations migrations;

    @Autowired
    Rehearsing rehearsing;

    @Autowired
    Versions versions;

    @Autowired
    Passages passages;

    @Test
    void tells() {
        ward.at("2026-11-25T08:10");
        String number = officers.digitised(Couple.ofAge());
        ProcessDefinition now = versions.of("marriage-registration").get(0);
        ProcessDefinition next = new NewVersion().with(">P30D<", ">P45D<").deploy(repository);
        try {
            System.out.println(passages.find(versions.read(now), versions.read(next), java.util.Map.of())
                    .obstacles());
            System.out.println(passages.find(versions.read(now), versions.read(next), java.util.Map.of())
                    .steps());
            Rehearsal told = rehearsing.rehearse(
                    migrations.check(
                            "marriage-registration",
                            new MigrationRequest(null, null, null, List.of(number), null, null)),
                    "phantich",
                    "",
                    10);
            System.out.println(told);
            assertThat(told.movable()).isEqualTo(1);
        } finally {
            repository.deleteDeployment(next.getDeploymentId(), true);
        }
    }
}
