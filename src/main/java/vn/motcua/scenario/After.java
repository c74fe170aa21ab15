package vn.motcua.scenario;

import java.util.List;

/** The steps of another scenario over again, from one task (or the beginning) up to before another (or the end). */
final class After {

    static final Kind KIND = new Kind("after", List.of("after", "from", "until"), After::read);

    private After() {}

    private static List<Step> read(Fields fields, References others) {
        List<Step> steps = others.scenario(Word.of(fields.get("after"))).steps();
        int first = fields.word("from").map(task -> index(steps, task, 0)).orElse(0);
        int end = fields.word("until").map(task -> index(steps, task, first)).orElse(steps.size());
        return steps.subList(first, end).stream()
                .filter(step -> !(step instanceof MustHold))
                .toList();
    }

    private static int index(List<Step> steps, Word task, int from) {
        for (int index = from; index < steps.size(); index++) {
            if (steps.get(index) instanceof OfficerWorks work
                    && work.refused() == null
                    && work.step().text().equals(task.text())) {
                return index;
            }
        }
        throw task.wrong("not-in-there", task.text(), References.hint(task, References.works(steps)));
    }
}
