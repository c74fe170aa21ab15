package vn.motcua.paper.digitisation;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.Plain;
import vn.motcua.Wording;
import vn.motcua.procedure.FieldError;
import vn.motcua.procedure.FormRejected;

/**
 * Dossiers by what stands on their papers. Names and numbers of people are better asked for in a body, which no proxy writes into
 * its log, than in an address.
 */
@RestController
@RequestMapping("/api/dossiers/search")
class SearchApi {

    private static final int MOST_HITS = 100, MOST_WORDS = 20;

    private final TextSearch search;

    SearchApi(TextSearch search) {
        this.search = search;
    }

    /** @param text words that all stand on one page, with or without marks */
    record Question(String text) {}

    /** @param more whether there are more than are listed */
    record Answer(List<TextSearch.Hit> hits, boolean more) {}

    @GetMapping
    Answer find(@RequestParam("text") String text) {
        int words = Plain.words(text).size();
        if (words == 0 || words > MOST_WORDS) {
            throw new FormRejected(List.of(new FieldError("text", Wording.say("digitisation.search", MOST_WORDS))));
        }
        List<TextSearch.Hit> hits = search.find(text, MOST_HITS + 1);
        return new Answer(hits.subList(0, Math.min(MOST_HITS, hits.size())), hits.size() > MOST_HITS);
    }

    @PostMapping
    Answer ask(@RequestBody Question question) {
        return find(question.text());
    }
}
