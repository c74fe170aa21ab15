package vn.motcua.procedure.rule;

import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;

/** A step may share the job of the step before it, when that one is of the same block and has nothing else behind it. */
final class WhatLeavesTheHouseIsAsynchronous extends BlockRule {

    private static final int NEIGHBOURS = 5;

    WhatLeavesTheHouseIsAsynchronous(Vocabulary vocabulary) {
        super(vocabulary);
    }

    @Override
    Stream<Finding> check(Diagram diagram, ServiceTask task, BlockDescription block, ModelFiles files) {
        return !block.asynchronous() || ownJob(task, block, 0)
                ? Stream.empty()
                : Stream.of(found(diagram, task, block.title()));
    }

    private boolean ownJob(FlowNode node, BlockDescription block, int depth) {
        boolean same = node instanceof ServiceTask task
                && vocabulary
                        .called(task.getCamundaDelegateExpression())
                        .filter(block::equals)
                        .isPresent();
        return same
                && (Diagram.marked(node, "asyncBefore")
                        || depth < NEIGHBOURS
                                && !Diagram.in(node).isEmpty()
                                && Diagram.in(node).stream()
                                        .allMatch(flow -> ownJob(flow.getSource(), block, depth + 1)));
    }
}
