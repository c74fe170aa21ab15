package vn.motcua.desk;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page that the code on a receipt leads to. Anybody may look; it holds nothing of a person. Whether a number was never given
 * or never could be is not told apart.
 */
@Controller
class TrackingPage {

    private final PublicProgress progress;

    TrackingPage(PublicProgress progress) {
        this.progress = progress;
    }

    /** Asks for a number, or answers what was asked. */
    @GetMapping("/tra-cuu")
    ModelAndView ask(@RequestParam(name = "so", required = false) @Nullable String number) {
        return number == null || number.isBlank() ? new ModelAndView("tracking") : show(number);
    }

    @GetMapping("/tra-cuu/{number}")
    ModelAndView show(@PathVariable("number") String number) {
        return progress.of(number.strip().toUpperCase(Locale.ROOT))
                .map(known -> new ModelAndView("tracking").addObject("known", known))
                .orElseGet(TrackingPage::unknown);
    }

    private static ModelAndView unknown() {
        ModelAndView page = new ModelAndView("tracking", HttpStatus.NOT_FOUND);
        return page.addObject("unknown", true);
    }
}
