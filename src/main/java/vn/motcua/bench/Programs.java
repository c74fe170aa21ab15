package vn.motcua.bench;

import java.util.List;
import java.util.stream.Stream;

/** How the program is started on the city: nothing of it leaves this machine, and no timer of the copies goes off. */
final class Programs {

    private static final List<String> ALL = List.of(
            "--spring.mail.host=",
            "--server.address=127.0.0.1",
            "--motcua.demo.dossiers=false",
            "--motcua.papers.s3.bucket=",
            "--motcua.papers.clamd.host=",
            "--motcua.signature.signer=demonstration",
            "--motcua.signature.directory=",
            "--motcua.digitisation.workers=0",
            "--camunda.bpm.job-execution.enabled=false",
            "--logging.level.root=OFF");

    private Programs() {}

    /** Without a web server; it follows the log without rest. */
    static String[] quiet(CityOrder order) {
        return together(
                order,
                List.of(
                        "--spring.profiles.active=postgres",
                        "--motcua.supervision.pause=PT0.5S",
                        "--motcua.papers.folder=target/bench-files",
                        "--spring.autoconfigure.exclude="
                                + "org.camunda.bpm.spring.boot.starter.rest.CamundaBpmRestJerseyAutoConfiguration"));
    }

    /** As officers use it, at a free port. */
    static String[] serving(CityOrder order) {
        return together(
                order,
                List.of(
                        "--spring.profiles.active=postgres,demo",
                        "--server.port=0",
                        "--motcua.papers.folder=target/bench-files"));
    }

    private static String[] together(CityOrder order, List<String> own) {
        return Stream.of(order.database().settings(), ALL, own, order.settings())
                .flatMap(List::stream)
                .toArray(String[]::new);
    }
}
