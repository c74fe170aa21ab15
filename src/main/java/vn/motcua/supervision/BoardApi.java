package vn.motcua.supervision;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The deadlines of all units, and the dossiers behind each number. */
@RestController
@RequestMapping("/api/supervision")
class BoardApi {

    private final Board board;
    private final WatchedList dossiers;
    private final Hands hands;

    BoardApi(Board board, WatchedList dossiers, Hands hands) {
        this.board = board;
        this.dossiers = dossiers;
        this.hands = hands;
    }

    @GetMapping("/board")
    Board.Picture board() {
        return board.now();
    }

    /** @param group of officers who may do a step */
    @GetMapping("/hands")
    List<Hands.Hand> hands(@RequestParam String group) {
        return hands.of(group);
    }

    /** @param page from 0 */
    @GetMapping("/dossiers")
    WatchedList.Page dossiers(
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String procedure,
            @RequestParam(required = false) @Nullable Level level,
            @RequestParam(defaultValue = "0") int page) {
        if (page < 0 || page >= WatchedList.MOST / WatchedList.PAGE) {
            throw new InvalidQuestion("page", "supervision.page", WatchedList.MOST);
        }
        return dossiers.page(unit, procedure, level, page);
    }
}
