package vn.motcua.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.OnPostgres;
import vn.motcua.marriage.Couple;
import vn.motcua.marriage.Officers;
import vn.motcua.marriage.Ward;

/** Officers who bring files at once, and some who take them back at the same time. */
@OnPostgres
class UploadsAtOnceTest {

    private static final String ITEM = "declaration-form";

    @Autowired
    Ward ward;

    @Autowired
    Officers officers;

    @LocalServerPort
    int port;

    private String number;

    @BeforeEach
    void aDossier() {
        ward.at("2026-11-25T08:10");
        number = officers.accepted(Couple.ofAge());
    }

    @Test
    void twoOfficersAtOnePaperLoseNothing() throws Exception {
        List<Callable<Clerk.Answer>> uploads = IntStream.range(0, 8)
                .mapToObj(each -> (Callable<Clerk.Answer>)
                        () -> clerk(each).uploads(number, ITEM, Scans.jpeg(60, 40), Scans.png(60, 40)))
                .toList();
        assertThat(atOnce(uploads)).extracting(Clerk.Answer::status).containsOnly(201);
        JsonNode files = clerk(0).lists(number).paper(ITEM).path("files");
        assertThat(files.findValuesAsText("order"))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 16).mapToObj(String::valueOf).toList());
        assertThat(files.findValuesAsText("mediaType")).containsExactly(alternately("image/jpeg", "image/png", 8));
    }

    @Test
    void theSameFileBroughtByAllIsThereOnce() throws Exception {
        byte[] scan = Scans.jpeg(60, 40);
        Callable<Clerk.Answer> upload = () -> clerk(0).uploads(number, ITEM, scan);
        List<Clerk.Answer> answers = atOnce(List.of(upload, upload, upload, upload, upload, upload));
        assertThat(answers)
                .extracting(Clerk.Answer::status)
                .containsOnlyOnce(201)
                .contains(200);
        assertThat(clerk(0).lists(number).paper(ITEM).path("files")).hasSize(1);
    }

    @Test
    void whatOneTakesBackWhileAnotherBringsTheSameIsThereForTheOther() throws Exception {
        byte[] scan = Scans.jpeg(60, 40);
        for (int round = 0; round < 15; round++) {
            String other = clerk(0).uploads(number, "identity", scan)
                    .file(0)
                    .path("href")
                    .asText();
            List<Clerk.Answer> answers =
                    atOnce(List.of(() -> clerk(0).takesBack(other), () -> clerk(1).uploads(number, ITEM, scan)));
            assertThat(answers).extracting(Clerk.Answer::status).containsExactly(204, 201);
            String href = answers.get(1).file(0).path("href").asText();
            assertThat(clerk(0).reads(href).body()).isEqualTo(scan);
            assertThat(clerk(0).takesBack(href).status()).isEqualTo(204);
        }
    }

    private Clerk clerk(int which) {
        return new Clerk(which % 2 == 0 ? "tiepnhan.thanhkhe" : "hotich.thanhkhe", port);
    }

    private static String[] alternately(String one, String other, int times) {
        return IntStream.range(0, 2 * times)
                .mapToObj(each -> each % 2 == 0 ? one : other)
                .toArray(String[]::new);
    }

    private static List<Clerk.Answer> atOnce(List<Callable<Clerk.Answer>> calls) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(calls.size());
        try {
            List<Clerk.Answer> answers = new ArrayList<>();
            for (Future<Clerk.Answer> answer : pool.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            pool.shutdown();
        }
    }
}
