package vn.motcua.browser;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.slf4j.LoggerFactory;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Gives each test its visitor and keeps the last screens of all of them in {@code target/screenshots}. */
final class BrowserOfTheTest implements ExecutionCondition, ParameterResolver, AfterEachCallback {

    private static final Namespace OURS = Namespace.create(BrowserOfTheTest.class);
    private static final String MISSING =
            """

            ******************************************************************************************
            *  NO CHROMIUM ON THIS MACHINE: the tests in the browser do NOT run.                     *
            *  Debian and Ubuntu: apt-get install chromium; elsewhere: -Dmotcua.browser=/path/to/it  *
            ******************************************************************************************""";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext test) {
        if (Chromium.find().isPresent()) {
            return ConditionEvaluationResult.enabled("a Chromium is here");
        }
        if (Boolean.getBoolean("motcua.browser.required")) {
            throw new IllegalStateException("this build must run the tests in the browser: " + MISSING);
        }
        LoggerFactory.getLogger(BrowserOfTheTest.class).warn(MISSING);
        return ConditionEvaluationResult.disabled("no Chromium on this machine");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Visitor.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return test.getStore(OURS).getOrComputeIfAbsent(Visitor.class, none -> visitor(test), Visitor.class);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        Optional.ofNullable(test.getStore(OURS).remove(Visitor.class, Visitor.class))
                .ifPresent(Visitor::leave);
    }

    private static Visitor visitor(ExtensionContext test) {
        Chromium chromium = test.getRoot()
                .getStore(OURS)
                .getOrComputeIfAbsent(
                        Chromium.class, none -> new Chromium(Chromium.find().orElseThrow()), Chromium.class);
        var program = SpringExtension.getApplicationContext(test);
        int port = program.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        String password = program.getEnvironment().getRequiredProperty("motcua.demo.password");
        return new Visitor(chromium.browser(), "http://localhost:" + port, password, screens(test));
    }

    private static Path screens(ExtensionContext test) {
        String name = test.getRequiredTestClass().getSimpleName() + "."
                + test.getRequiredTestMethod().getName();
        String call = test.getUniqueId().replaceAll(".*\\[test-template-invocation:#(\\d+)].*|.*", "$1");
        return Path.of("target/screenshots", call.isEmpty() ? name : name + "." + call);
    }
}
