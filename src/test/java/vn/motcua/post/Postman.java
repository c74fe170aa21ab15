package vn.motcua.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.authority.CityGroup;
import vn.motcua.deadline.WorkingCalendar;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Paper;
import vn.motcua.marriage.Couple;
import vn.motcua.marriage.Ward;

/** Plays the post around the test process {@code test-travels}: sends, ticks off, tells, and looks. */
@Component
class Postman {

    static final String PROCESS = "test-travels";

    /** Item numbers are used once: all tests share one database. */
    private static final AtomicInteger SERIAL = new AtomicInteger(47_312_482);

    private final ProcessEngine engine;
    private final Ward ward;
    private final PostDesk desk;
    private final PostCounter counter;
    private final Tracking tracking;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Postman(
            ProcessEngine engine,
            Ward ward,
            PostDesk desk,
            PostCounter counter,
            Tracking tracking,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.engine = engine;
        this.ward = ward;
        this.desk = desk;
        this.counter = counter;
        this.tracking = tracking;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Deploys the test process, once; it stays. */
    void deploy() {
        engine.getRepositoryService()
                .createDeployment()
                .name(PROCESS)
                .addClasspathResource("post/travels.bpmn")
                .enableDuplicateFiltering(false)
                .deploy();
    }

    /** A dossier received at Thanh Khê and decided at Bà Nà, of which this leaves. */
    String send(String purpose) {
        return send(purpose, ward.submit("tiepnhan.thanhkhe", Couple.ofBaNa()));
    }

    String send(String purpose, String number) {
        start(purpose, number);
        engine.getManagementService().executeJob(job(number).getId());
        return number;
    }

    void runTransfer(String number) {
        engine.getManagementService().executeJob(job(number).getId());
    }

    void start(String purpose, String number) {
        engine.getRuntimeService().startProcessInstanceByKey(PROCESS, number, Map.of("purpose", purpose));
    }

    Job job(String number) {
        return engine.getManagementService()
                .createJobQuery()
                .processInstanceId(instance(number))
                .singleResult();
    }

    /** When the timer of the test process is due, as a local time. */
    String timer(String number) {
        return WorkingCalendar.local(job(number).getDuedate().toInstant()).toString();
    }

    private String instance(String number) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(PROCESS)
                .processInstanceBusinessKey(number)
                .singleResult()
                .getId();
    }

    static ItemNumber label() {
        String serial = String.valueOf(SERIAL.incrementAndGet());
        return new ItemNumber("EA" + serial + ItemNumber.checkDigit(serial) + "VN");
    }

    /** Ticked off by the counter of Thanh Khê. */
    ItemNumber collect(String number) {
        ItemNumber label = label();
        ward.as("tiepnhan.thanhkhe", () -> counter.handOver(latest(number).orderCode(), label.text()));
        return label;
    }

    void callOff(String number) {
        ward.as("tiepnhan.thanhkhe", () -> counter.cancel(latest(number).orderCode(), "Công dân rút hồ sơ"));
    }

    void says(String about, String code) {
        tracking.hear(CarrierEvent.of("vnpost", about, code, now()));
    }

    void saysOf(String number, String... codes) {
        for (String code : codes) {
            says(latest(number).orderCode(), code);
        }
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    /** An officer at this step of the test process goes on. */
    void goOn(String number, String step, Map<String, Object> variables) {
        Execution execution = engine.getRuntimeService()
                .createExecutionQuery()
                .processInstanceId(instance(number))
                .activityId(step)
                .singleResult();
        engine.getIdentityService().setAuthentication("hotich.bana", List.of(CityGroup.ADMINISTRATORS.code()));
        try {
            engine.getRuntimeService().signal(execution.getId(), variables);
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    /** Runs the timer of the test process if it is due. */
    void runTimer(String number) {
        Job timer = job(number);
        assertThat(timer.getDuedate().toInstant()).isBeforeOrEqualTo(clock.instant());
        engine.getManagementService().executeJob(timer.getId());
    }

    /** Where the test process stands. */
    List<String> at(String number) {
        return engine.getRuntimeService().getActiveActivityIds(instance(number));
    }

    boolean ended(String number) {
        return engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processDefinitionKey(PROCESS)
                        .processInstanceBusinessKey(number)
                        .count()
                == 0;
    }

    Object variable(String number, String name) {
        return engine.getRuntimeService().getVariable(instance(number), name);
    }

    List<ConsignmentView> all(String number) {
        return java.util.Objects.requireNonNull(transaction.execute(status -> desk.of(number)));
    }

    ConsignmentView view(String number) {
        List<ConsignmentView> all = all(number);
        return all.get(all.size() - 1);
    }

    Label latest(String number) {
        return view(number).label();
    }

    /** Place of the first original, or of the result. */
    Paper.Place place(String number, boolean result) {
        Dossier dossier = ward.dossier(number);
        return dossier.papers().stream()
                .filter(paper -> paper.result() == result && paper.place() != null)
                .map(Paper::place)
                .findFirst()
                .orElseThrow();
    }
}
