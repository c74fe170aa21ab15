package vn.motcua.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Units;

/** A procedure's own scenario, with officers who do not complete their steps at the engine. */
@Component
public class PlayedByHand {

    private final House house;
    private final Stage stage;
    private final ScenarioFiles files = ScenarioFiles.read(Path.of(""));

    PlayedByHand(House house, Stage stage) {
        this.house = house;
        this.stage = stage;
    }

    /** @return the number of its dossier, when everything held that the scenario says */
    public String play(String slug, String id, Hands hands) {
        Units units = house.units();
        ScenarioFile file = files.find(slug, new Word(id, new Place(slug, 1)));
        StringBuilder told = new StringBuilder();
        String[] number = {""};
        Outcome outcome = stage.with((task, group, values) -> {
                    number[0] = number(task.getProcessInstanceId());
                    hands.complete(task, group, values);
                })
                .play(new ScenarioReader(files, units).read(file), line -> told.append(line)
                        .append('\n'));
        assertThat(outcome.good()).as("\n" + told).isTrue();
        return number[0];
    }

    private String number(String instance) {
        return house.engine()
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(instance)
                .singleResult()
                .getBusinessKey();
    }
}
