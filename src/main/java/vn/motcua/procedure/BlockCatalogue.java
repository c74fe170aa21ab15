package vn.motcua.procedure;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.xml.ModelException;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;
import vn.motcua.Wording;

/** The building blocks by the name under which a model calls them. */
@Component
class BlockCatalogue {

    private static final Pattern CALL = Pattern.compile("\\$\\{(\\w+)}");

    private final ListableBeanFactory beans;

    BlockCatalogue(ListableBeanFactory beans) {
        this.beans = beans;
    }

    /** All blocks, sorted by name. */
    List<BlockDescription> all() {
        return new TreeMap<>(beans.getBeansOfType(BuildingBlock.class))
                .entrySet().stream()
                        .map(block -> BlockDescription.of(block.getKey(), block.getValue()))
                        .toList();
    }

    boolean has(String name) {
        return beans.containsBean(name) && beans.isTypeMatch(name, BuildingBlock.class);
    }

    /** @throws IllegalStateException naming file and element, when a service task calls no registered block or a file is no BPMN */
    void check(Map<String, byte[]> files) {
        files.forEach((file, content) -> {
            if (file.endsWith(".bpmn")) {
                model(file, content).getModelElementsByType(ServiceTask.class).forEach(task -> check(file, task));
            }
        });
    }

    private static BpmnModelInstance model(String file, byte[] content) {
        try {
            return Bpmn.readModelFromStream(new ByteArrayInputStream(content));
        } catch (ModelException e) {
            Throwable why = e.getCause() == null ? e : e.getCause();
            throw new IllegalStateException(Wording.say("model.unreadable", file, String.valueOf(why.getMessage())), e);
        }
    }

    private void check(String file, ServiceTask task) {
        Matcher call = CALL.matcher(String.valueOf(task.getCamundaDelegateExpression()));
        if (!call.matches() || !has(call.group(1))) {
            throw new IllegalStateException(
                    Wording.say("block.unknown", file, task.getId(), task.getCamundaDelegateExpression()));
        }
    }
}
