package vn.motcua.procedure;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.motcua.Wording;
import vn.motcua.authority.SystemRights;
import vn.motcua.incident.IncidentKind;
import vn.motcua.incident.IncidentSource;
import vn.motcua.incident.OpenIncident;
import vn.motcua.incident.OpenIncident.Way;

/** Steps and timers that the engine has tried as often as it may. Named by job, so that what fails again is the same one. */
@Component
class StuckSteps implements IncidentSource {

    private static final Set<String> TRIED = Set.of("failedJob", "failedExternalTask");

    /** Letters that no English message has: then it is a sentence of ours, written for people. */
    private static final Pattern VIETNAMESE = Pattern.compile("[\\u1EA0-\\u1EF9đĐăĂơƠưƯ]");

    private static final String TOLD = "told";
    private static final String OF_THE_ENGINE = "ENGINE-";

    private final StuckRows rows;
    private final RetriedJobs jobs;
    private final ExternalTaskService externals;
    private final Definitions definitions;
    private final SystemRights systemRights;

    StuckSteps(
            StuckRows rows,
            RetriedJobs jobs,
            @Lazy ExternalTaskService externals,
            Definitions definitions,
            SystemRights systemRights) {
        this.rows = rows;
        this.jobs = jobs;
        this.externals = externals;
        this.definitions = definitions;
        this.systemRights = systemRights;
    }

    @Override
    public IncidentKind kind() {
        return IncidentKind.STEP;
    }

    @Override
    public List<OpenIncident> open(int most) {
        return rows.open(most).stream().map(this::incident).toList();
    }

    @Override
    public boolean retry(String id) {
        return systemRights.call(() -> jobs.again(id) || retryExternal(id));
    }

    private boolean retryExternal(String id) {
        boolean stuck = externals
                        .createExternalTaskQuery()
                        .externalTaskId(id)
                        .noRetriesLeft()
                        .count()
                == 1;
        if (stuck) {
            externals.setRetries(id, 1);
        }
        return stuck;
    }

    private OpenIncident incident(StuckRows.Row row) {
        Optional<FlowNode> node = node(row);
        String step = node.map(FlowNode::getName)
                .map(name -> name.replaceAll("\\s+", " "))
                .orElse(row.activity());
        String how = how(row, node.orElse(null));
        boolean told = how.equals(TOLD);
        String named = Objects.requireNonNullElse(step, Wording.say("incident.step.unnamed"));
        return new OpenIncident(
                row.id(),
                row.dossier(),
                step,
                row.since(),
                Wording.say("incident.step." + how, named, String.valueOf(row.message())),
                Wording.say(told ? "incident.step.told.remedy" : "incident.step.remedy"),
                told ? null : row.message(),
                TRIED.contains(row.type()) ? Set.of(Way.RETRY) : Set.of());
    }

    /** A timer beside a step leaves the dossier where it goes on. */
    private static String how(StuckRows.Row row, @Nullable FlowNode node) {
        String message = row.message();
        if (message == null) {
            return "given-up";
        } else if (!message.startsWith(OF_THE_ENGINE)
                && VIETNAMESE.matcher(message).find()) {
            return TOLD;
        }
        return node instanceof CatchEvent ? "timer" : "what";
    }

    private Optional<FlowNode> node(StuckRows.Row row) {
        String activity = row.activity();
        String definition = row.definition();
        return activity == null || definition == null
                ? Optional.empty()
                : Optional.ofNullable(systemRights.call(
                                () -> definitions.model(definition).getModelElementById(activity)))
                        .filter(FlowNode.class::isInstance)
                        .map(FlowNode.class::cast);
    }
}
