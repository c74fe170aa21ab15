package vn.motcua.procedure.migration;

import java.util.Map;

/** What the civil-status officer enters when all is well. */
final class Eligible {

    static final Map<String, Object> FORM = Map.of(
            "groomMaritalStatus", "single",
            "brideMaritalStatus", "single",
            "related", false,
            "capable", true,
            "documentsSufficient", true);

    private Eligible() {}
}
