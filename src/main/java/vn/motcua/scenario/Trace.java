package vn.motcua.scenario;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.motcua.Wording;
import vn.motcua.platform.OfficeClock;

/** Tells a scenario as it is played, in lines that a person can read aloud. */
final class Trace {

    private static final String INDENT = " ".repeat(18);

    private final Consumer<String> lines;
    private final OfficeClock clock;
    private @Nullable Sight sight;
    private Snapshot last = Snapshot.NOTHING;

    Trace(OfficeClock clock, Consumer<String> lines) {
        this.clock = clock;
        this.lines = lines;
    }

    void title(Scenario scenario) {
        lines.accept(Wording.say("scenario.title", scenario.name(), scenario.file()));
    }

    void follow(Sight dossier) {
        sight = dossier;
    }

    /** Somebody does something, now. */
    void act(String what) {
        lines.accept(Moments.spoken(clock.instant()) + "  " + what);
    }

    void note(String what) {
        lines.accept(INDENT + what);
    }

    /** What has become different since the last time. */
    void changes() {
        if (sight != null) {
            Snapshot now = Snapshot.of(sight);
            now.since(last).forEach(this::note);
            last = now;
        }
    }

    void held(Expectation expectation) {
        note(Wording.say(
                "scenario.held",
                String.valueOf(expectation.place().line()),
                expectation.key(),
                expectation.expected()));
    }

    void failed(Mistake mistake) {
        note(Wording.say("scenario.failed", mistake.line()));
    }
}
