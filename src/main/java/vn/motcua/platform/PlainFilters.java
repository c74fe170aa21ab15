package vn.motcua.platform;

import org.camunda.bpm.engine.impl.persistence.entity.FilterEntity;
import org.camunda.bpm.engine.impl.persistence.entity.FilterManager;

/** A stored filter that holds an expression can be deleted, but neither read nor executed, however it came to be stored. */
final class PlainFilters extends FilterManager {

    @Override
    public FilterEntity findFilterById(String filterId) {
        FilterEntity filter = super.findFilterById(filterId);
        if (filter != null) {
            RefuseExpressions.refuse(filter.getQuery());
        }
        return filter;
    }
}
