package vn.motcua.paper.digitisation;

import java.io.IOException;

/** The program ends; the paper is for whoever comes next. */
class CutShort extends IOException {

    CutShort() {
        super("the program ends");
    }
}
