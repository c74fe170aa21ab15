package vn.motcua.platform;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.motcua.procedure.ModelFacts;

/** Fails as real steps do: with SQL in the message, or with a sentence for the person. */
@Component
public class FailingStep implements JavaDelegate, ModelFacts {

    @Override
    public void execute(DelegateExecution execution) {
        if (execution.hasVariable("sentence")) {
            throw new BadUserRequestException((String) execution.getVariable("sentence"));
        }
        throw new IllegalStateException("select * from act_ru_task where name_ = 'Nguyễn Văn A'");
    }
}
