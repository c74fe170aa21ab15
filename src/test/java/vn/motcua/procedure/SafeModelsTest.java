package vn.motcua.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.util.LinkedMultiValueMap;
import vn.motcua.OnH2;
import vn.motcua.platform.DemoAccounts;

/** No deployment, by whatever door, brings code that runs. */
@OnH2
class SafeModelsTest {

    private static final String MODEL =
            """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
                         xmlns:activiti="http://activiti.org/bpmn" id="d" targetNamespace="t">
              <process id="intruder" isExecutable="true" camunda:historyTimeToLive="P1D">
                <startEvent id="started"/><sequenceFlow id="to-step" sourceRef="started" targetRef="step"/>
                %s
              </process>
            </definitions>
            """;

    @Autowired
    RepositoryService repository;

    @Autowired
    TestRestTemplate http;

    @Autowired
    DemoAccounts accounts;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<serviceTask id='step' camunda:class='java.lang.Thread'/>",
                "<serviceTask id='step' activiti:class='java.lang.Thread'/>",
                "<serviceTask id='step' camunda:type='shell'/>",
                "<serviceTask id='step' camunda:expression=\"${''.getClass().forName('java.lang.System')}\"/>",
                "<serviceTask id='step' camunda:expression='${execution.getProcessEngineServices()}'/>",
                "<serviceTask id='step' camunda:expression='${execution.processEngineServices}'/>",
                "<serviceTask id='step' camunda:expression=\"${execution['processEngineServices']}\"/>",
                "<serviceTask id='step' camunda:expression='#{dataSource.getConnection()}'/>",
                "<serviceTask id='step' camunda:expression='${dossier.today(execution).getClass()}'/>",
                "<serviceTask id='step' camunda:expression='${dossier.getClass().forName(x)}${'/>",
                "<serviceTask id='step' camunda:expression=\"${'}'.getClass().forName('java.lang.Runtime')}\"/>",
                "<intermediateCatchEvent id='step'><timerEventDefinition id='step-timer'><timeDate>$<![CDATA[{''.getClass()}]]></timeDate></timerEventDefinition></intermediateCatchEvent>",
                "<intermediateCatchEvent id='step'><timerEventDefinition id='step-timer'><timeDate>$<!-- -->{''.getClass()}</timeDate></timerEventDefinition></intermediateCatchEvent>",
                "<scriptTask id='step' scriptFormat='javascript'><script>1</script></scriptTask>",
                "<userTask id='step' camunda:formKey='embedded:deployment:evil.html'/>",
                "<userTask id='step'><extensionElements><camunda:taskListener event='create' class='x.Y'/></extensionElements></userTask>",
                "<serviceTask id='step' camunda:delegateExpression='${issueDocument}'><extensionElements><camunda:inputOutput><camunda:inputParameter name='template'><camunda:script scriptFormat='groovy'>1</camunda:script></camunda:inputParameter></camunda:inputOutput></extensionElements></serviceTask>"
            })
    void aModelThatRunsCodeIsRefusedWithFileAndElement(String step) {
        assertThatThrownBy(() -> repository
                        .createDeployment()
                        .addString("intruder.bpmn", MODEL.formatted(step))
                        .deploy())
                .isInstanceOf(BadUserRequestException.class)
                .hasMessageContaining("intruder.bpmn")
                .hasMessageContaining("step");
    }

    @Test
    void theAnalystsDoorIsTheSame() {
        var body = new LinkedMultiValueMap<String, Object>();
        body.add("deployment-name", "intruder");
        String model = MODEL.formatted("<serviceTask id='step' camunda:class='java.lang.Thread'/>");
        body.add("intruder.bpmn", new ByteArrayResource(model.getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return "intruder.bpmn";
            }
        });
        var answer = http.withBasicAuth("phantich", accounts.password())
                .postForEntity("/engine-rest/deployment/create", body, String.class);
        assertThat(answer.getStatusCode().value()).isEqualTo(400);
        assertThat(answer.getBody()).contains("intruder.bpmn", "step");
        assertThat(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey("intruder")
                        .count())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.html", "evil.js", "evil.groovy", "case.cmmn", "evil.jar"})
    void onlyModelsAndFormsAreDeployed(String file) {
        assertThatThrownBy(
                        () -> repository.createDeployment().addString(file, "x").deploy())
                .isInstanceOf(BadUserRequestException.class)
                .hasMessageContaining(file);
    }
}
