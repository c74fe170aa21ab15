package vn.motcua.platform;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.Variables;

/** One instance with one task at Thanh Khê and one at Bà Nà. */
record TwoOffices(String instance, String own, String foreign) {

    static TwoOffices start(ProcessEngine engine) {
        engine.getRepositoryService()
                .createDeployment()
                .name("two-offices")
                .addClasspathResource("platform/two-offices.bpmn")
                .enableDuplicateFiltering(false)
                .deploy();
        ProcessInstance instance =
                engine.getRuntimeService().startProcessInstanceByKey("two-offices", Variables.putValue("amount", 5));
        return new TwoOffices(
                instance.getId(), task(engine, instance, "receive-thanh-khe"), task(engine, instance, "receive-ba-na"));
    }

    private static String task(ProcessEngine engine, ProcessInstance instance, String key) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance.getId())
                .taskDefinitionKey(key)
                .singleResult()
                .getId();
    }
}
