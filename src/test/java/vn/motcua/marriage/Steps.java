package vn.motcua.marriage;

import java.util.List;
import java.util.Map;

/** What officers enter when all is well. */
final class Steps {

    static final Map<String, Object> ACCEPTABLE =
            Map.of("rightAgency", true, "admissible", true, "identityConfirmed", true, "papersComplete", true);
    static final Map<String, Object> DIGITISED =
            Map.of("digitisedPapers", List.of("declaration-form", "identity"), "originalsPlace", "handed-over");
    static final Map<String, Object> ELIGIBLE = Map.of(
            "groomMaritalStatus", "single",
            "brideMaritalStatus", "single",
            "related", false,
            "capable", true,
            "documentsSufficient", true);
    static final Map<String, Object> SIGNED = Map.of("signature", "signed");
    static final Map<String, Object> RETURNED =
            Map.of("handOver", "returned", "bothPresent", true, "bothWilling", true, "bothSigned", true);

    private Steps() {}
}
