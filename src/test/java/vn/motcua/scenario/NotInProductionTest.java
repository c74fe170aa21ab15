package vn.motcua.scenario;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Component;
import vn.motcua.procedure.StepWatch;

/** The program that is delivered neither notes the steps of dossiers nor lets a block fail, whatever its settings. */
class NotInProductionTest {

    private final JavaClasses product = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("vn.motcua");

    @Test
    void noScanOfThePackagesFindsAnythingOfTheScenarios() {
        classes()
                .that()
                .resideInAPackage("vn.motcua.scenario")
                .or()
                .belongToAnyOf(StepWatch.class)
                .should()
                .notBeMetaAnnotatedWith(Component.class)
                .check(product);
    }

    @Test
    void onlyTheCommandTryAndTheRehearsalAskForTheBeansOfTheScenarios() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(TryCommand.class, Rehearsal.class, ScenarioBeans.class)
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(ScenarioBeans.class)
                .check(product);
        noClasses()
                .that()
                .doNotBelongToAnyOf(StepWatch.class, ScenarioBeans.class)
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(StepWatch.class)
                .check(product);
    }
}
