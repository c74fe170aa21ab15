package vn.motcua;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;
import vn.motcua.procedure.deployment.RulesOfTheTest;

/**
 * A test against the whole program on a real PostgreSQL, started once for the JVM, with the demonstration accounts. The job
 * executor is off.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ActiveProfiles({"postgres", "demo"})
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "camunda.bpm.job-execution.enabled=false",
            "motcua.demo.dossiers=false",
            "motcua.migration.pause=PT10H",
            "motcua.stand-in.pause=PT10H",
            "motcua.supervision.pause=PT10H",
            "motcua.incidents.pause=PT10H",
            "motcua.digitisation.workers=0",
            "motcua.digitisation.settle=0s",
            "motcua.digitisation.folder=target/digitisation",
            "motcua.digitisation.libraries=target/native",
            "motcua.papers.folder=target/files-postgres",
            "motcua.signature.directory=",
            // The coverage recorder asks the database questions of its own.
            "spring.autoconfigure.exclude="
                    + "org.camunda.community.process_test_coverage.spring_test.platform7.ProcessEngineCoverageConfiguration"
        })
@Import(RulesOfTheTest.class)
@TestExecutionListeners(
        listeners = {PostgresOfTheTest.class, EngineOfTheTest.class},
        mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public @interface OnPostgres {}
