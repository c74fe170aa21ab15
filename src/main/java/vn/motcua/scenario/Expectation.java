package vn.motcua.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Something that must hold. */
sealed interface Expectation permits Bag, Course, Value, Words {

    Place place();

    /** The key it stands under, for the trace. */
    String key();

    /** What is expected, for the trace. */
    String expected();

    /** Steps and events it names, which must be in the model. */
    List<Word> elements();

    /** In Vietnamese, what was seen instead; empty when it holds. */
    Optional<String> failure(Sight sight);

    static void check(List<Expectation> expectations, Chart chart) {
        List<Mistake> mistakes = new ArrayList<>();
        for (Expectation expectation : expectations) {
            for (Word element : expectation.elements()) {
                try {
                    chart.demandNode(element);
                } catch (BadScenario unknown) {
                    mistakes.addAll(unknown.mistakes());
                }
            }
        }
        if (!mistakes.isEmpty()) {
            throw new BadScenario(mistakes);
        }
    }
}
