package vn.motcua.paper.digitisation;

import java.io.IOException;

/** The files were changed, or another worker has the paper: what is being made is of no use. */
class Overtaken extends IOException {

    Overtaken(Job job) {
        super("revision " + job.revision() + ", attempt " + job.attempt());
    }
}
