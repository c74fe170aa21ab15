package vn.motcua.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.Wording;
import vn.motcua.procedure.FieldError;
import vn.motcua.procedure.FormRejected;

/** Words of a question that stand for one of a few choices, in whatever case they are written. */
final class Choices {

    private Choices() {}

    /** @throws FormRejected naming the choices that there are */
    static <E extends Enum<E>> E one(String field, String text, E[] choices) {
        return Arrays.stream(choices)
                .filter(choice -> choice.name().equalsIgnoreCase(text.trim()))
                .findFirst()
                .orElseThrow(() -> wrong(field, Wording.say("work.choice", field, names(choices))));
    }

    static @Nullable String blankIsAny(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.trim();
    }

    static FormRejected wrong(String field, String sentence) {
        return new FormRejected(List.of(new FieldError(field, sentence)));
    }

    static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    private static String names(Enum<?>[] choices) {
        return Arrays.stream(choices).map(Choices::word).collect(Collectors.joining(", "));
    }
}
