package vn.motcua.procedure.deployment;

import java.util.List;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.exception.NotValidException;
import org.camunda.bpm.model.xml.ModelException;
import vn.motcua.Wording;
import vn.motcua.procedure.rule.Finding;
import vn.motcua.procedure.rule.Severity;

/** What the engine itself has against files that our rules let pass, told like a finding of ours. */
final class EngineFindings {

    private static final List<Class<?>> ABOUT_FILES = List.of(
            BadUserRequestException.class,
            NotValidException.class,
            ParseException.class,
            DmnEngineException.class,
            ModelException.class);

    private EngineFindings() {}

    /** False for what is wrong with the program or the database. */
    static boolean isAboutTheFiles(ProcessEngineException failure) {
        return ExceptionUtils.getThrowableList(failure).stream()
                .anyMatch(cause -> ABOUT_FILES.stream().anyMatch(type -> type.isInstance(cause)));
    }

    static List<Finding> of(ProcessEngineException failure, Candidate candidate) {
        if (failure instanceof ParseException unparsable) {
            return unparsable.getResorceReports().stream()
                    .flatMap(report -> report.getErrors().stream()
                            .map(problem -> finding(
                                    candidate.sentAs(report.getResourceName()),
                                    String.valueOf(problem.getMainElementId()),
                                    problem.getMessage())))
                    .toList();
        }
        String files = String.join(
                ", ", candidate.files().keySet().stream().map(candidate::sentAs).toList());
        return List.of(finding(
                files, "", String.valueOf(ExceptionUtils.getRootCause(failure).getMessage())));
    }

    private static Finding finding(String file, String element, String message) {
        return new Finding(
                Severity.ERROR,
                "engine",
                file,
                element,
                "",
                Wording.say("deployment.engine", message),
                Wording.say("deployment.engine.remedy"));
    }
}
