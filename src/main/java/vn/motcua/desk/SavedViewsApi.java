package vn.motcua.desk;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.Wording;
import vn.motcua.authority.Acting;
import vn.motcua.desk.SavedViews.SavedView;
import vn.motcua.procedure.FormRejected;

/** The officer's own filters of the work list. Each call answers with those that there are then. */
@RestController
@RequestMapping("/api/work-items/views")
class SavedViewsApi {

    private static final int LONGEST_NAME = 60, LONGEST_SLUG = 64;

    private final SavedViews views;
    private final Acting acting;

    SavedViewsApi(SavedViews views, Acting acting) {
        this.views = views;
        this.acting = acting;
    }

    /** As the work list's address has it; null means what the list shows first. */
    record Wanted(
            @Nullable String name,
            @Nullable String view,
            @Nullable String due,
            @Nullable String procedure,
            @Nullable String sort) {}

    @GetMapping
    List<SavedView> list() {
        return views.of(officer());
    }

    /** Up to 20, each with a name of 1 to 60 characters. */
    @PutMapping
    List<SavedView> keep(@RequestBody Wanted wanted) {
        views.keep(officer(), checked(wanted));
        return list();
    }

    @DeleteMapping
    List<SavedView> drop(@RequestParam("name") String name) {
        views.drop(officer(), name);
        return list();
    }

    private String officer() {
        return acting.userId().orElseThrow();
    }

    /** @throws FormRejected */
    private static SavedView checked(Wanted wanted) {
        String name =
                Objects.requireNonNullElse(wanted.name(), "").replace("\0", "").strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw Choices.wrong("name", Wording.say("view.name", LONGEST_NAME));
        }
        String procedure = Choices.blankIsAny(wanted.procedure());
        if (procedure != null && !procedure.matches("[a-z0-9-]{1," + LONGEST_SLUG + "}")) {
            throw Choices.wrong("procedure", Wording.say("view.procedure"));
        }
        return new SavedView(
                name,
                word("view", wanted.view(), WorkQuestion.View.values()),
                word("due", wanted.due(), WorkQuestion.Due.values()),
                procedure,
                word("sort", wanted.sort(), WorkQuestion.Order.values()));
    }

    /** The first choice stands where nothing is said. */
    private static <E extends Enum<E>> String word(String field, @Nullable String text, E[] choices) {
        return Choices.word(text == null ? choices[0] : Choices.one(field, text, choices));
    }
}
