package vn.motcua;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * Counts the SQL statements of this thread, engine and own tables together. Each entry of a batch counts as one, but for
 * inserts: on PostgreSQL the driver sends those of a batch as one statement with many rows (reWriteBatchedInserts), in groups
 * of powers of two.
 */
@Component
public class CountedStatements implements BeanPostProcessor, QueryExecutionListener {

    private final ThreadLocal<List<String>> heard = ThreadLocal.withInitial(ArrayList::new);
    private final ThreadLocal<Boolean> listening = ThreadLocal.withInitial(() -> false);

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source
                ? ProxyDataSourceBuilder.create(source).listener(this).build()
                : bean;
    }

    /** The statements that this work sent. */
    public List<String> of(Runnable work) {
        heard.get().clear();
        listening.set(true);
        try {
            work.run();
        } finally {
            listening.set(false);
        }
        return List.copyOf(heard.get());
    }

    private static int entries(QueryInfo query) {
        int entries = Math.max(1, query.getParametersList().size());
        boolean insert = query.getQuery().regionMatches(true, 0, "insert", 0, "insert".length());
        return insert ? Integer.bitCount(entries) : entries;
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {}

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        if (listening.get()) {
            for (QueryInfo query : queries) {
                int entries = entries(query);
                for (int i = 0; i < entries; i++) {
                    heard.get().add(query.getQuery().replaceAll("\\s+", " ").trim());
                }
            }
        }
    }
}
