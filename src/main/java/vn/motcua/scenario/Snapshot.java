package vn.motcua.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.motcua.Wording;
import vn.motcua.document.Document;

/** How a dossier stands at a moment, to tell what has changed. */
record Snapshot(
        String status, String due, List<String> documents, List<String> notices, String originals, List<String> path) {

    static final Snapshot NOTHING = new Snapshot("", "", List.of(), List.of(), "", List.of());

    static Snapshot of(Sight sight) {
        return sight.inOneTransaction(() -> look(sight));
    }

    private static Snapshot look(Sight sight) {
        return new Snapshot(
                sight.status(),
                sight.dueAt().map(Moments::spoken).orElse(""),
                sight.issued().stream().map(Snapshot::title).toList(),
                sight.letters(),
                String.join(
                        ", ",
                        sight.originals().values().stream()
                                .distinct()
                                .map(Originals::spoken)
                                .toList()),
                sight.path().stream().map(sight::name).toList());
    }

    List<String> since(Snapshot earlier) {
        List<String> changes = new ArrayList<>();
        if (path.size() > earlier.path.size()) {
            changes.add(Wording.say(
                    "scenario.change.path", String.join(" → ", path.subList(earlier.path.size(), path.size()))));
        }
        changed("status", earlier.status, status).forEach(changes::add);
        changed("due", earlier.due, due).forEach(changes::add);
        changed("originals", earlier.originals, originals).forEach(changes::add);
        added("document", earlier.documents, documents).forEach(changes::add);
        added("notice", earlier.notices, notices).forEach(changes::add);
        return changes;
    }

    private static Stream<String> changed(String what, String before, String now) {
        return before.equals(now)
                ? Stream.empty()
                : Stream.of(Wording.say("scenario.change." + what, spoken(before), spoken(now)));
    }

    private static String spoken(String fact) {
        return fact.isEmpty() ? Wording.say("scenario.nothing") : fact;
    }

    private static String title(Document document) {
        return Wording.say("scenario.document", document.template(), document.documentNumber());
    }

    private static Stream<String> added(String what, List<String> before, List<String> now) {
        return now.stream()
                .filter(each -> !before.contains(each))
                .map(each -> Wording.say("scenario.change." + what, each));
    }
}
