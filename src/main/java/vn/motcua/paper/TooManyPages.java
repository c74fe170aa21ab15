package vn.motcua.paper;

import vn.motcua.Refusal;
import vn.motcua.Wording;

/** One line of the checklist would have more pages than it may have. */
class TooManyPages extends Refusal {

    TooManyPages(String itemName, int pages, int most) {
        super(Wording.say("paper.too-many-pages", itemName, pages, most));
    }
}
