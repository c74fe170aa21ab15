package vn.motcua.platform;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Fails as real steps do: with SQL in the message, or with a sentence for the person. */
public class FailingStep implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        if (execution.hasVariable("sentence")) {
            throw new BadUserRequestException((String) execution.getVariable("sentence"));
        }
        throw new IllegalStateException("select * from act_ru_task where name_ = 'Nguyễn Văn A'");
    }
}
