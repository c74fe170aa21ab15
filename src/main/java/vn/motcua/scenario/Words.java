package vn.motcua.scenario;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.motcua.Wording;

/** The document last issued from a template has these words in it, or has not. Headings stand in capitals: case does not matter. */
record Words(Place place, String template, boolean contained, String words) implements Expectation {

    @Override
    public String key() {
        return "document." + template;
    }

    @Override
    public String expected() {
        return Wording.say(contained ? "scenario.contains" : "scenario.lacks", words);
    }

    @Override
    public List<Word> elements() {
        return List.of();
    }

    @Override
    public Optional<String> failure(Sight sight) {
        Optional<String> text = sight.document(template);
        if (text.isEmpty()) {
            return Optional.of(Wording.say("scenario.no-document", template, Bag.list(sight.documents())));
        }
        return capitals(text.get()).contains(capitals(sight.named(words))) == contained
                ? Optional.empty()
                : Optional.of(Wording.say("scenario.seen", key(), expected(), text.get()));
    }

    private static String capitals(String words) {
        return words.toUpperCase(Locale.forLanguageTag("vi"));
    }
}
