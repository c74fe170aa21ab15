package vn.motcua.desk;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Notes between officers. There is no way to change one or to take it back. */
@RestController
@RequestMapping("/api/dossiers/{number}/notes")
class NotesApi {

    private final NoteDesk desk;

    NotesApi(NoteDesk desk) {
        this.desk = desk;
    }

    /** @param content 1 to 2,000 characters */
    record Note(@Nullable String content) {}

    @GetMapping
    NoteDesk.Notes read(@PathVariable("number") String number) {
        return desk.of(number);
    }

    /** Answers with all notes, the new one last. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    NoteDesk.Notes write(@PathVariable("number") String number, @RequestBody Note note) {
        return desk.write(number, note.content());
    }
}
