package vn.motcua.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import vn.motcua.Wording;

/** Asks what the pages ask, over and over, and takes the time from the question's first byte to the answer's last. */
final class Asking {

    private static final double SOON = 50, BY_NAME = 200, TAB = 100, BOARD = 300, HEAT = 500;
    private static final int OFFICERS_SCREENS = 40, SUPERVISORS_SCREENS = 10;

    private static final List<String> SCREENS = List.of(
            "tiepnhan.thanhkhe",
            "hotich.thanhkhe",
            "lanhdao.thanhkhe",
            "chuyenvien.thanhkhe",
            "tiepnhan.bana",
            "tiepnhan.taygiang",
            "tiepnhan.tanhiep",
            "tiepnhan.hoangsa");

    private final String address;
    private final String password;
    private final int rounds;
    private final Questions questions;

    Asking(String address, String password, int rounds, Questions questions) {
        this.address = address;
        this.password = password;
        this.rounds = rounds;
        this.questions = questions;
    }

    /** @param expected stands in a right answer */
    private record Call(Session session, String path, String body, String expected) {

        HttpResponse<String> ask() {
            return body.isEmpty() ? session.get(path) : session.post(path, body);
        }
    }

    List<Measured> officers() {
        List<Call> lists = new ArrayList<>();
        List<Call> counts = new ArrayList<>();
        List<Call> numbers = new ArrayList<>();
        List<Call> identities = new ArrayList<>();
        List<Call> names = new ArrayList<>();
        List<Call> tasks = new ArrayList<>();
        List<Call> dossiers = new ArrayList<>();
        Questions.OFFICERS.forEach((officer, unit) -> {
            Session session = Session.of(address, officer, password, "tasklist");
            questions.workLists().forEach(path -> lists.add(new Call(session, path, "", "\"items\":")));
            counts.add(new Call(session, "/api/work-items/counts", "", "\"open\":"));
            questions.numbers(unit, 100).forEach(number -> numbers.add(find(session, number, number)));
            questions.identities(unit, 100).forEach(number -> identities.add(find(session, number, "\"number\":\"H")));
            questions.people(unit, 60).forEach(name -> names.add(find(session, name, "\"dossiers\":")));
            questions.steps(officer, unit, 100).forEach(step -> {
                tasks.add(new Call(session, "/api/tasks/" + step.getKey() + "/dossier", "", step.getValue()));
                dossiers.add(new Call(session, "/api/dossiers/" + step.getValue(), "", step.getValue()));
            });
        });
        Session supervisor = watching();
        questions.people("20209", 60).forEach(name -> names.add(find(supervisor, name, "\"dossiers\":")));
        return List.of(
                measure("work-list", SOON, lists),
                measure("counts", SOON, counts),
                measure("by-number", SOON, numbers),
                measure("by-identity", SOON, identities),
                measure("by-name", BY_NAME, names),
                measure("task", TAB, tasks),
                measure("dossier", TAB, dossiers));
    }

    List<Measured> supervisor(LocalDate today) {
        Session supervisor = watching();
        List<Call> heats = questions.heats(today).stream()
                .map(path -> new Call(supervisor, path, "", "\"steps\":"))
                .toList();
        return List.of(
                measure("board", BOARD, List.of(new Call(supervisor, "/api/supervision/board", "", "\"lines\":"))),
                measure("heat", HEAT, heats));
    }

    /** The same stream of dossiers to warm up, without open pages, with fifty (forty work lists and ten boards), and without again. */
    Measured screens(SteadyStream stream) {
        stream.run();
        double before = Crowd.cpu(stream);
        return Crowd.compared(OFFICERS_SCREENS + SUPERVISORS_SCREENS, before, crowded(stream), Crowd.cpu(stream));
    }

    private double crowded(SteadyStream stream) {
        try (Crowd crowd = new Crowd()) {
            List<String> officers = List.copyOf(SCREENS);
            for (int screen = 0; screen < OFFICERS_SCREENS; screen++) {
                String officer = officers.get(screen % officers.size());
                crowd.open(
                        Session.of(address, officer, password, "tasklist"),
                        List.of("/api/work-items", "/api/work-items/counts"));
            }
            for (String who : List.of("giamsat", "quantri")) {
                for (int screen = 0; screen < SUPERVISORS_SCREENS / 2; screen++) {
                    crowd.open(Session.of(address, who, password, "cockpit"), List.of("/api/supervision/board"));
                }
            }
            return Crowd.cpu(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Session watching() {
        return Session.of(address, "giamsat", password, "cockpit");
    }

    private static Call find(Session session, String sought, String expected) {
        return new Call(session, "/api/dossiers/find", "{\"sought\": \"" + sought + "\"}", expected);
    }

    /** A wrong answer breaks the promise, however soon it came. */
    private Measured measure(String what, double budget, List<Call> calls) {
        try {
            return timed(what, budget, calls);
        } catch (CityRefused wrong) {
            return Measured.once(wrong.reason(), budget, "ms", Double.POSITIVE_INFINITY);
        }
    }

    /** As many again warm up first and do not count. */
    private Measured timed(String what, double budget, List<Call> calls) {
        List<Call> shuffled = new ArrayList<>(calls);
        Collections.shuffle(shuffled, new Random(1));
        Supplier<Call> next = new Supplier<>() {
            private int at;

            @Override
            public Call get() {
                return shuffled.get(at++ % shuffled.size());
            }
        };
        for (int warm = 0; warm < rounds; warm++) {
            time(next.get());
        }
        long[] nanos = new long[Math.max(rounds, Math.min(calls.size(), 2 * rounds))];
        for (int round = 0; round < nanos.length; round++) {
            nanos[round] = time(next.get());
        }
        return Measured.times(Wording.say("bench.desk.what." + what), budget, nanos);
    }

    private static long time(Call call) {
        long from = System.nanoTime();
        HttpResponse<String> answer = call.ask();
        long took = System.nanoTime() - from;
        if (answer.statusCode() != 200 || !answer.body().contains(call.expected())) {
            throw new CityRefused(
                    Wording.say("bench.desk.no-answer", call.path(), answer.statusCode() + " " + answer.body()));
        }
        return took;
    }
}
