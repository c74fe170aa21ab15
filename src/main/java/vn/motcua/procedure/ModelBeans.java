package vn.motcua.procedure;

import java.util.AbstractMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;

/**
 * The beans that an expression in a model can reach: building blocks and {@link ModelFacts}, nothing else of the application.
 * Resolved when first asked for, since blocks need the engine and the engine needs this map.
 */
@Component
class ModelBeans extends AbstractMap<Object, Object> {

    private final ListableBeanFactory beans;

    ModelBeans(ListableBeanFactory beans) {
        this.beans = beans;
    }

    /** Names of all beans that a model may use. */
    Set<String> names() {
        Set<String> names = new LinkedHashSet<>(List.of(beans.getBeanNamesForType(BuildingBlock.class, false, false)));
        names.addAll(List.of(beans.getBeanNamesForType(ModelFacts.class, false, false)));
        return names;
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return name instanceof String bean && names().contains(bean);
    }

    @Override
    public @Nullable Object get(@Nullable Object name) {
        return containsKey(name) && name instanceof String bean ? beans.getBean(bean) : null;
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        return names().stream()
                .map(name -> new SimpleImmutableEntry<Object, Object>(name, beans.getBean(name)))
                .collect(Collectors.toSet());
    }
}
