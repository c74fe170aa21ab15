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
 * A test against the whole program on H2 in memory, with the demonstration accounts. All such tests share one program and one
 * database: ask by process instance, never for "all tasks". The job executor is off.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ActiveProfiles("demo")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:motcua;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000",
            "camunda.bpm.job-execution.enabled=false",
            "motcua.demo.dossiers=false",
            "motcua.migration.pause=PT10H",
            "motcua.stand-in.pause=PT10H",
            "motcua.supervision.pause=PT10H",
            "motcua.incidents.pause=PT10H",
            "motcua.papers.folder=target/files",
            "motcua.signature.directory=",
            "motcua.digitisation.workers=0",
            "motcua.digitisation.settle=0s",
            "motcua.digitisation.folder=target/digitisation",
            "motcua.digitisation.libraries=target/native"
        })
@Import(RulesOfTheTest.class)
@TestExecutionListeners(listeners = EngineOfTheTest.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public @interface OnH2 {}
