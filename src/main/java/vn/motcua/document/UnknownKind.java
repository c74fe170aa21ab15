package vn.motcua.document;

import vn.motcua.Refusal;
import vn.motcua.Wording;

/** There is no such kind of document; the message lists those there are. */
public class UnknownKind extends Refusal {

    UnknownKind(String code, String known) {
        super(Wording.say("document.unknown-kind", code, known));
    }
}
