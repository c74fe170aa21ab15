package vn.motcua.procedure.rule;

import java.util.stream.Stream;
import org.w3c.dom.Element;

final class DecisionIsNamedAsItsFile extends DecisionRule {

    @Override
    Stream<Finding> check(Table table, Element decision, ModelFiles files) {
        String slug = ModelFiles.slug(table.file());
        String file = ModelFiles.base(table.file());
        String id = decision.getAttribute("id");
        boolean belongs = slug.equals(ModelFiles.SHARED) || id.startsWith(slug + "-");
        return id.equals(file) && belongs ? Stream.empty() : Stream.of(found(table, decision, id, file, slug));
    }
}
