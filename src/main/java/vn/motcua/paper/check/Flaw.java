package vn.motcua.paper.check;

import vn.motcua.Wording;

/** What is wrong with a file. The rule that found it is told, and in Vietnamese what is wrong and what to do. */
final class Flaw extends Exception {

    private static final long serialVersionUID = 1L;

    private final String rule;

    /** @param rule end of the key of its sentence, {@code paper.flaw.<rule>} */
    Flaw(String rule, Object... gaps) {
        super(Wording.say("paper.flaw." + rule, gaps));
        this.rule = rule;
    }

    String rule() {
        return rule;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
