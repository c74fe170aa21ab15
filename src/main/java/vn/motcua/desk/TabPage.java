package vn.motcua.desk;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The dossier's tab as a page of its own. It holds nothing of the dossier, which the browser asks for as its person. */
@Controller
class TabPage {

    @GetMapping("/ho-so/{number}")
    ModelAndView show(@PathVariable("number") String number) {
        return new ModelAndView("dossier").addObject("number", number);
    }
}
