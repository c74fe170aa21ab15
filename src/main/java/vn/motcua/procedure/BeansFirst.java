package vn.motcua.procedure;

import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.el.ReadOnlyMapELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;

/**
 * A name of a bean is that bean, whatever variables there are: none can stand in for a building block, and the engine need not
 * read an instance's variables to learn that none is called so.
 */
final class BeansFirst extends JuelExpressionManager {

    BeansFirst(ModelBeans beans) {
        super(beans);
    }

    @Override
    protected ELResolver createElResolver() {
        CompositeELResolver resolver = new CompositeELResolver();
        resolver.add(new ReadOnlyMapELResolver(beans));
        resolver.add(super.createElResolver());
        return resolver;
    }
}
