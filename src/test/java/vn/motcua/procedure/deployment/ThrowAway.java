package vn.motcua.procedure.deployment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import vn.motcua.procedure.ProcedureFolders;

/** A directory with small procedures that a test lays and takes away again. */
record ThrowAway(Path root) {

    /** A task with the form {@code <slug>-check}, then the decision {@code <slug>-outcome}, then a task named by its answer. */
    ThrowAway procedure(String slug) {
        return process(slug, "Thủ tục thử")
                .form(slug, slug + "-check", "Biểu mẫu cũ")
                .decision(slug, slug + "-outcome", "old");
    }

    ThrowAway process(String slug, String name) {
        return process(slug, name, slug + "-outcome", "deployment");
    }

    ThrowAway process(String slug, String name, String decision, String binding) {
        return file(
                "processes/%s/%s.bpmn".formatted(slug, slug),
                bpmn(
                        slug,
                        name,
                        """
                        <userTask id="%1$s-check" camunda:formRef="%1$s-check" camunda:formRefBinding="deployment"/>
                        <businessRuleTask id="decide" camunda:resultVariable="outcome" camunda:decisionRef="%2$s"
                            camunda:decisionRefBinding="%3$s" camunda:mapDecisionResult="singleEntry"/>
                        <exclusiveGateway id="split" default="to-new"/>
                        <userTask id="old"/>
                        <userTask id="new"/>
                        <sequenceFlow id="f1" sourceRef="start" targetRef="%1$s-check"/>
                        <sequenceFlow id="f2" sourceRef="%1$s-check" targetRef="decide"/>
                        <sequenceFlow id="f3" sourceRef="decide" targetRef="split"/>
                        <sequenceFlow id="to-new" sourceRef="split" targetRef="new"/>
                        <sequenceFlow id="to-old" sourceRef="split" targetRef="old">
                          <conditionExpression xsi:type="tFormalExpression">${outcome == 'old'}</conditionExpression>
                        </sequenceFlow>
                        """
                                .formatted(slug, decision, binding)));
    }

    static String bpmn(String slug, String name, String body) {
        return """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" id="%1$s-definitions"
                    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="thu">
                  <process id="%1$s" name="%2$s" isExecutable="true" camunda:historyTimeToLive="P1D">
                    <startEvent id="start"/>
                    %3$s
                  </process>
                </definitions>
                """
                .formatted(slug, name, body);
    }

    ThrowAway form(String folder, String id, String text) {
        return file(
                "forms/%s/%s.form".formatted(folder, id),
                "{\"id\":\"%s\",\"type\":\"default\",\"components\":[{\"type\":\"text\",\"id\":\"t\",\"text\":\"%s\"}]}"
                        .formatted(id, text));
    }

    ThrowAway decision(String folder, String id, String answer) {
        return file(
                "dmn/%s/%s.dmn".formatted(folder, id),
                """
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="%1$s-definitions" name="Thử"
                    namespace="thu" xmlns:camunda="http://camunda.org/schema/1.0/dmn">
                  <decision id="%1$s" name="Thử" camunda:historyTimeToLive="P1D">
                    <decisionTable id="%1$s-table">
                      <output id="%1$s-output" name="outcome" typeRef="string"/>
                      <rule id="%1$s-rule"><outputEntry id="%1$s-entry"><text>"%2$s"</text></outputEntry></rule>
                    </decisionTable>
                  </decision>
                </definitions>
                """
                        .formatted(id, answer));
    }

    /** What the procedures in force share; a shared folder without it would break them. */
    ThrowAway shared() {
        Objects.requireNonNull(new ProcedureFolders(".").read().get(ProcedureFolders.SHARED))
                .forEach((name, content) -> file(name, new String(content, StandardCharsets.UTF_8)));
        return this;
    }

    ThrowAway file(String name, String content) {
        try {
            Path file = root.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, SortedMap<String, byte[]>> read() {
        return new ProcedureFolders(root.toString()).read();
    }
}
