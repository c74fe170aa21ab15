package vn.motcua.supervision;

import vn.motcua.Refusal;
import vn.motcua.Wording;

/** What was asked cannot be answered as it was asked. */
class InvalidQuestion extends Refusal {

    private final String field;

    InvalidQuestion(String field, String key, Object... gaps) {
        super(Wording.say(key, gaps));
        this.field = field;
    }

    String field() {
        return field;
    }
}
