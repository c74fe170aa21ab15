package vn.motcua.procedure.migration;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;
import vn.motcua.marriage.Couple;
import vn.motcua.marriage.Officers;
import vn.motcua.marriage.Ward;

/** Dossiers in the states in which a migration may find them, and how each goes on to its end under a version with proofreading. */
@Component
class States {

    private final ProcessEngine engine;
    private final Ward ward;
    private final Officers officers;

    States(ProcessEngine engine, Ward ward, Officers officers) {
        this.engine = engine;
        this.ward = ward;
        this.officers = officers;
    }

    record State(Supplier<String> reach, Consumer<String> finish) {}

    Map<String, State> all() {
        Map<String, State> all = new LinkedHashMap<>();
        all.put("before the counter", new State(() -> ward.submit("tiepnhan.thanhkhe", Couple.ofAge()), number -> {
            officers.accept(number);
            officers.digitise(number);
            fromExamination(number);
        }));
        all.put("supplement, clock standing still", new State(this::supplement, number -> {
            officers.supplement(number);
            officers.accept(number);
            fromExamination(number);
        }));
        all.put("being digitised", new State(() -> officers.accepted(Couple.ofAge()), number -> {
            officers.digitise(number);
            fromExamination(number);
        }));
        all.put("claimed for examination", new State(this::claimed, this::fromExamination));
        all.put("verification", new State(this::verification, number -> {
            officers.recordVerification(number, "2026-11-25");
            fromExamination(number);
        }));
        all.put("draft with the couple", new State(this::draft, number -> {
            ward.hear("tiepnhan.thanhkhe", number, "draft-confirmed", "Đồng ý");
            fromProofreading(number);
        }));
        all.put("register step waiting", new State(this::beforeRegister, number -> {
            ward.runJobs(number);
            fromProofreading(number);
        }));
        all.put("register step failed", new State(this::failed, number -> {
            engine.getManagementService().setJobRetries(job(number).getId(), 1);
            ward.runJobs(number);
            fromProofreading(number);
        }));
        all.put("at the leader's", new State(() -> officers.registered(Couple.ofAge()), this::fromSignature));
        all.put("apology open", new State(this::apology, number -> {
            officers.apologise(number, 1);
            fromExamination(number);
        }));
        all.put("ready", new State(this::ready, this::fromHandOver));
        all.put("handed over", new State(this::handedOver, this::fromRating));
        return all;
    }

    private String supplement() {
        String number = officers.digitised(Couple.ofAge());
        officers.askSupplement(number);
        return number;
    }

    private String claimed() {
        String number = officers.digitised(Couple.ofAge());
        engine.getTaskService().setAssignee(ward.task(number, "examine").getId(), "hotich.thanhkhe");
        return number;
    }

    private String verification() {
        String number = officers.digitised(Couple.ofAge());
        officers.askToVerify(number);
        return number;
    }

    private String draft() {
        String number = officers.digitised(Couple.online());
        officers.examine(number);
        return number;
    }

    private String beforeRegister() {
        String number = officers.digitised(Couple.ofAge());
        submit(number);
        return number;
    }

    /** Submits the examination and leaves the asynchronous step behind it waiting. */
    void submit(String number) {
        String task = ward.task(number, "examine").getId();
        ward.as("hotich.thanhkhe", () -> {
            engine.getFormService().submitTaskForm(task, Eligible.FORM);
            return task;
        });
    }

    private String failed() {
        String number = beforeRegister();
        engine.getManagementService().setJobRetries(job(number).getId(), 0);
        return number;
    }

    private String apology() {
        String number = officers.digitised(Couple.ofAge());
        ward.at("2026-11-25T15:50");
        ward.runJobs(number);
        ward.at("2026-11-25T08:10");
        return number;
    }

    private String ready() {
        String number = officers.registered(Couple.ofAge());
        officers.sign(number);
        return number;
    }

    private String handedOver() {
        String number = ready();
        officers.handOver(number);
        return number;
    }

    private Job job(String number) {
        return engine.getManagementService()
                .createJobQuery()
                .messages()
                .processInstanceId(instance(number))
                .singleResult();
    }

    private String instance(String number) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .singleResult()
                .getId();
    }

    private void fromExamination(String number) {
        officers.examine(number);
        fromProofreading(number);
    }

    private void fromProofreading(String number) {
        officers.play("hotich", number, "proofread-certificate", Map.of("proofread", true));
        fromSignature(number);
    }

    private void fromSignature(String number) {
        officers.sign(number);
        fromHandOver(number);
    }

    private void fromHandOver(String number) {
        officers.handOver(number);
        fromRating(number);
    }

    private void fromRating(String number) {
        ward.at("2026-12-05T09:00");
        ward.runJobs(number);
        ward.at("2026-11-25T08:10");
    }
}
