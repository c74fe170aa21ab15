package vn.motcua.scenario;

import java.util.List;

/** The scenarios that a scenario may build on, by their names: {@code id} in the same folder, {@code slug/id} in another. */
interface References {

    Scenario scenario(Word name);

    /** The first time that another scenario completes this task. */
    default OfficerWorks step(Word scenario, Word task) {
        List<OfficerWorks> works = works(scenario(scenario).steps());
        return works.stream()
                .filter(work -> work.step().text().equals(task.text()))
                .findFirst()
                .orElseThrow(() -> task.wrong("not-completed-there", task.text(), scenario.text(), hint(task, works)));
    }

    static List<OfficerWorks> works(List<Step> steps) {
        return steps.stream()
                .filter(OfficerWorks.class::isInstance)
                .map(OfficerWorks.class::cast)
                .filter(work -> work.refused() == null)
                .toList();
    }

    static String hint(Word task, List<OfficerWorks> works) {
        return Nearest.hint(
                task.text(), works.stream().map(work -> work.step().text()).toList());
    }
}
