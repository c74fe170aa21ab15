package vn.motcua.platform;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Before the first request is taken: groups, rights, the shared filter, then the accounts of the profile. All of it only adds
 * what is missing; when two nodes start at once the second finds the work done and looks again.
 */
@Component
class IdentityAtStart implements SmartInitializingSingleton {

    private static final int ATTEMPTS = 3;

    private final SpringProcessEngineConfiguration engine;
    private final UnitGroups groups;
    private final Grants grants;
    private final OfficeFilter filter;
    private final Optional<DemoAccounts> demonstration;
    private final FirstAdministrator administrator;

    IdentityAtStart(
            SpringProcessEngineConfiguration engine,
            UnitGroups groups,
            Grants grants,
            OfficeFilter filter,
            Optional<DemoAccounts> demonstration,
            FirstAdministrator administrator) {
        this.engine = engine;
        this.groups = groups;
        this.grants = grants;
        this.filter = filter;
        this.demonstration = demonstration;
        this.administrator = administrator;
    }

    @Override
    public void afterSingletonsInstantiated() {
        for (int attempt = 1; ; attempt++) {
            try {
                steps().forEach(this::inOneTransaction);
                return;
            } catch (ProcessEngineException beatenByAnotherNode) {
                if (attempt == ATTEMPTS) {
                    throw beatenByAnotherNode;
                }
            }
        }
    }

    /** Each sees what the one before has written. */
    private List<Runnable> steps() {
        return List.of(
                groups::create,
                grants::create,
                filter::create,
                () -> demonstration.ifPresent(DemoAccounts::create),
                administrator::create);
    }

    private void inOneTransaction(Runnable step) {
        engine.getCommandExecutorTxRequired().execute(context -> {
            step.run();
            return true;
        });
    }
}
