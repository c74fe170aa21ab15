package vn.motcua.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.OnH2;

@OnH2
class DemoDossiersTest {

    @Autowired
    DemoDossiers demonstration;

    @Autowired
    TaskService tasks;

    @Autowired
    JdbcClient database;

    @Test
    void eightInventedDossiersWaitAtEightDifferentPlaces() {
        List<String> numbers = demonstration.create();
        assertThat(numbers.stream().map(this::openStep))
                .containsExactly(
                        "check-intake",
                        "receive-supplement",
                        "digitise-dossier",
                        "examine",
                        "sign-certificate",
                        "hand-over-result",
                        "record-verification",
                        "confirm-receipt");
        assertThat(numbers.stream().map(this::applicant)).allMatch(name -> name.endsWith(" Thử"));
    }

    private String openStep(String dossier) {
        return tasks.createTaskQuery().processInstanceBusinessKey(dossier).list().stream()
                .map(Task::getTaskDefinitionKey)
                .reduce((one, other) -> one + "+" + other)
                .orElse("none");
    }

    private String applicant(String dossier) {
        return database.sql("select applicant_name from dossier where number = ?")
                .param(dossier)
                .query(String.class)
                .single();
    }
}
