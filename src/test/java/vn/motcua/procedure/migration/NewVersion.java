package vn.motcua.procedure.migration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.ProcessDefinition;

/** A changed version of marriage registration, made from the files in the tree by an analyst with a text editor. */
final class NewVersion {

    private static final String SLUG = "marriage-registration";
    private static final String MODEL = "processes/" + SLUG + "/" + SLUG + ".bpmn";

    private final Map<String, String> files = new TreeMap<>();

    NewVersion() {
        for (String folder : new String[] {"processes/" + SLUG, "forms/" + SLUG, "dmn/" + SLUG}) {
            try (Stream<Path> inside = Files.list(Path.of(folder))) {
                inside.filter(Files::isRegularFile)
                        .forEach(file -> files.put(folder + "/" + file.getFileName(), text(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes other words into the drawing; they must be there. */
    NewVersion with(String old, String renewed) {
        String model = String.valueOf(files.get(MODEL));
        if (!model.contains(old)) {
            throw new IllegalArgumentException("Not in the model: " + old);
        }
        files.put(MODEL, model.replace(old, renewed));
        return this;
    }

    /** The step gets another id, and its form with it. */
    NewVersion renamed(String step, String id) {
        with("\"" + step + "\"", "\"" + id + "\"");
        files.computeIfPresent(MODEL, (name, model) -> model.replace(">" + step + "<", ">" + id + "<")
                .replace("'" + step + "'", "'" + id + "'"));
        String form = String.valueOf(files.remove("forms/" + SLUG + "/" + step + ".form"));
        files.put("forms/" + SLUG + "/" + id + ".form", form.replace("\"" + step + "\"", "\"" + id + "\""));
        return this;
    }

    /** A step more: the certificate is read over before the leader signs it. */
    NewVersion withProofreading() {
        files.put(
                "forms/" + SLUG + "/proofread-certificate.form",
                """
                {"id": "proofread-certificate", "type": "default", "schemaVersion": 16,
                 "executionPlatform": "Camunda Platform", "executionPlatformVersion": "7.24.0",
                 "components": [{"type": "checkbox", "id": "proofread-field", "key": "proofread",
                                 "label": "Đã soát", "validate": {"required": true}}]}
                """);
        with(
                "<bpmn:flowNodeRef>enter-register<",
                "<bpmn:flowNodeRef>proofread-certificate</bpmn:flowNodeRef><bpmn:flowNodeRef>enter-register<");
        with(
                "sourceRef=\"enter-register\" targetRef=\"sign-certificate\"",
                "sourceRef=\"enter-register\" targetRef=\"proofread-certificate\"");
        with("<bpmn:incoming>register-to-signature<", "<bpmn:incoming>proofread-to-signature<");
        with(
                "    <bpmn:userTask id=\"sign-certificate\"",
                """
                    <bpmn:userTask id="proofread-certificate" name="Soát Giấy chứng nhận kết hôn" camunda:formRef="proofread-certificate" camunda:formRefBinding="deployment" camunda:candidateGroups="${competentUnit}.hotich" camunda:dueDate="${deadline.dueAt(execution)}">
                      <bpmn:incoming>register-to-signature</bpmn:incoming>
                      <bpmn:outgoing>proofread-to-signature</bpmn:outgoing>
                    </bpmn:userTask>
                    <bpmn:sequenceFlow id="proofread-to-signature" sourceRef="proofread-certificate" targetRef="sign-certificate" />
                    <bpmn:userTask id="sign-certificate\"""");
        return with(
                "      <bpmndi:BPMNShape id=\"sign-certificate-shape\"",
                """
                      <bpmndi:BPMNShape id="proofread-certificate-shape" bpmnElement="proofread-certificate">
                        <dc:Bounds x="3800" y="1040" width="120" height="80" />
                      </bpmndi:BPMNShape>
                      <bpmndi:BPMNEdge id="proofread-to-signature-edge" bpmnElement="proofread-to-signature">
                        <di:waypoint x="3860" y="1120" />
                        <di:waypoint x="3860" y="1410" />
                      </bpmndi:BPMNEdge>
                      <bpmndi:BPMNShape id="sign-certificate-shape\"""");
    }

    NewVersion form(String step, String old, String renewed) {
        files.computeIfPresent("forms/" + SLUG + "/" + step + ".form", (name, form) -> form.replace(old, renewed));
        return this;
    }

    ProcessDefinition deploy(RepositoryService repository) {
        DeploymentBuilder deployment = repository.createDeployment().name(SLUG);
        files.forEach((name, text) -> deployment.addInputStream(
                name, new java.io.ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
        return deployment.deployWithResult().getDeployedProcessDefinitions().get(0);
    }
}
