package vn.motcua.procedure.deployment;

import java.util.List;
import java.util.Map;
import vn.motcua.procedure.rule.Finding;

/** The model rules as the door asks them. A test puts models of its own past them, and nothing else does. */
@FunctionalInterface
interface ProcedureRules {

    /** @param files everything of one slug and everything shared, by name in the folders */
    List<Finding> check(Map<String, byte[]> files);
}
