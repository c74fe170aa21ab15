package vn.motcua.authority;

import vn.motcua.Wording;

/** The city has no unit or office of this code. */
public class UnitUnknown extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    UnitUnknown(String code) {
        super(Wording.say("unit.unknown", code));
    }
}
