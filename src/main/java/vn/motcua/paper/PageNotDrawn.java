package vn.motcua.paper;

import vn.motcua.Refusal;

/** A page that can be had as part of its file only. */
class PageNotDrawn extends Refusal {

    PageNotDrawn(String message) {
        super(message);
    }
}
