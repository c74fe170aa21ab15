package vn.motcua.result;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Opinions of other agencies, told by the exchange of documents or entered by an officer. */
@RestController
@RequestMapping("/api/dossiers/{number}/opinions")
class OpinionsApi {

    private final Opinions opinions;

    OpinionsApi(Opinions opinions) {
        this.opinions = opinions;
    }

    /** @param verdict agree, object or conditions */
    record OpinionRequest(@Nullable String agency, @Nullable String verdict, @Nullable String content) {}

    /** @param outcome in Vietnamese */
    record OpinionAnswer(String outcome) {}

    @PostMapping
    OpinionAnswer hear(@PathVariable("number") String number, @RequestBody OpinionRequest request) {
        return new OpinionAnswer(opinions.hear(number, request.agency(), request.verdict(), request.content()));
    }
}
