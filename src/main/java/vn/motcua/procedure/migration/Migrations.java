package vn.motcua.procedure.migration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks what was asked for, and says of each thing that cannot be what is wrong with it. */
@Component
class Migrations {

    static final int PIECE = 50;
    static final int LARGEST_PIECE = 500;
    static final int MOST_NUMBERS = 2000;
    static final int MOST_STEPS = 200;

    private final Versions versions;
    private final RunningDossiers running;

    Migrations(Versions versions, RunningDossiers running) {
        this.versions = versions;
        this.running = running;
    }

    /** @throws MigrationRefused naming what cannot be */
    Migration check(String procedure, MigrationRequest request) {
        if (request.unknown() != null && !request.unknown().isEmpty()) {
            String fields = String.join(", ", request.unknown().keySet());
            throw MigrationRefused.invalid(fields, "field-unknown", fields);
        }
        List<ProcessDefinition> all = known(procedure);
        ProcessDefinition to = target(all, request.to());
        Map<String, Version> from = sources(all, to, request.from());
        Version target = versions.read(to);
        Map<String, String> steps = Objects.requireNonNullElse(request.steps(), Map.of());
        checkSteps(steps, from, target);
        Set<String> numbers = numbers(request.dossiers(), from);
        return new Migration(target, from, Map.copyOf(steps), numbers, pieceSize(request.pieceSize()));
    }

    /** Newest first. */
    List<ProcessDefinition> known(String procedure) {
        List<ProcessDefinition> all = versions.of(procedure);
        if (all.isEmpty()) {
            throw MigrationRefused.unknown("procedure", "procedure-unknown", procedure);
        }
        return all;
    }

    private static ProcessDefinition target(List<ProcessDefinition> all, @Nullable Integer wanted) {
        if (wanted != null) {
            return version(all, "to", wanted);
        }
        ProcessDefinition newest = all.get(0);
        if (newest.isSuspended()) {
            throw MigrationRefused.invalid("to", "none-in-force", newest.getKey());
        }
        return newest;
    }

    private Map<String, Version> sources(
            List<ProcessDefinition> all, ProcessDefinition to, @Nullable List<Integer> wanted) {
        List<ProcessDefinition> chosen = wanted == null || wanted.isEmpty()
                ? withDossiers(all, to)
                : wanted.stream().map(number -> version(all, "from", number)).toList();
        if (chosen.stream().anyMatch(each -> each.getId().equals(to.getId()))) {
            throw MigrationRefused.invalid("from", "same-version", to.getVersion());
        }
        Map<String, Version> from = new LinkedHashMap<>();
        chosen.forEach(each -> from.put(each.getId(), versions.read(each)));
        return from;
    }

    private List<ProcessDefinition> withDossiers(List<ProcessDefinition> all, ProcessDefinition to) {
        List<ProcessDefinition> older =
                all.stream().filter(each -> each.getVersion() < to.getVersion()).toList();
        Map<String, Integer> counts =
                running.count(older.stream().map(ProcessDefinition::getId).toList());
        return older.stream().filter(each -> counts.containsKey(each.getId())).toList();
    }

    private static ProcessDefinition version(List<ProcessDefinition> all, String field, @Nullable Integer number) {
        return all.stream()
                .filter(each -> Objects.equals(number, each.getVersion()))
                .findFirst()
                .orElseThrow(() -> MigrationRefused.invalid(
                        field,
                        "version-unknown",
                        String.valueOf(number),
                        all.get(0).getKey(),
                        all.stream().map(each -> "" + each.getVersion()).collect(Collectors.joining(", "))));
    }

    private static void checkSteps(Map<String, String> steps, Map<String, Version> from, Version to) {
        if (steps.size() > MOST_STEPS) {
            throw MigrationRefused.invalid("steps", "too-many-steps", MOST_STEPS);
        }
        steps.forEach((old, renewed) -> {
            if (!from.isEmpty() && from.values().stream().noneMatch(version -> version.has(old))) {
                throw MigrationRefused.invalid("steps", "step-unknown-old", old);
            }
            if (renewed == null || !to.has(renewed)) {
                throw MigrationRefused.invalid("steps", "step-unknown-new", String.valueOf(renewed), to.number());
            }
        });
    }

    private Set<String> numbers(@Nullable List<String> wanted, Map<String, Version> from) {
        if (wanted == null) {
            return Set.of();
        }
        if (wanted.isEmpty() || wanted.size() > MOST_NUMBERS) {
            throw MigrationRefused.invalid("dossiers", "numbers", MOST_NUMBERS);
        }
        Set<String> numbers = new LinkedHashSet<>(wanted);
        List<String> absent = new ArrayList<>(numbers);
        running.of(numbers, from.keySet()).forEach(dossier -> absent.remove(dossier.number()));
        if (!absent.isEmpty()) {
            throw MigrationRefused.invalid(
                    "dossiers",
                    "dossier-not-running",
                    String.join(", ", absent.subList(0, Math.min(absent.size(), 10))));
        }
        return numbers;
    }

    private static int pieceSize(@Nullable Integer wanted) {
        int size = wanted == null ? PIECE : wanted;
        if (size < 1 || size > LARGEST_PIECE) {
            throw MigrationRefused.invalid("pieceSize", "piece-size", LARGEST_PIECE);
        }
        return size;
    }
}
