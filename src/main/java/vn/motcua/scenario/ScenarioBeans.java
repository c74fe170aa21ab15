package vn.motcua.scenario;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import vn.motcua.procedure.StepWatch;

/**
 * What the program needs besides itself to play scenarios. Not annotated, so that no scan and no setting brings it into a
 * program that works: only who asks for it by name, the command {@code try} and the tests, has it.
 */
@Import(House.class)
public class ScenarioBeans {

    @Bean
    static Footprints footprints() {
        return new Footprints();
    }

    @Bean
    static StepWatch stepWatch(Footprints footprints) {
        return new StepWatch(footprints);
    }

    @Bean
    static Stage stage(House house) {
        return new Stage(house);
    }
}
