package vn.motcua.paper.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** Holds files against all rules, with limits that a test can reach. */
abstract class Checking {

    static final String NAME = "giấy.bin";

    private final Path folder;
    private final Limits limits;

    Checking(@TempDir Path folder, Limits limits) {
        this.folder = folder;
        this.limits = limits;
    }

    final void refused(byte[] content, String rule, String words) {
        assertThatThrownBy(() -> check(content)).isInstanceOfSatisfying(Unfit.class, unfit -> {
            assertThat(unfit.rule()).isEqualTo(rule);
            assertThat(unfit.file()).isEqualTo(NAME);
            assertThat(unfit.reason()).contains("“" + NAME + "”", words);
        });
    }

    final FileCheck.Found check(byte[] content) {
        return check(content, NAME);
    }

    final FileCheck.Found check(byte[] content, String name) {
        try {
            Path file = Files.write(folder.resolve("file"), content);
            return new FileCheck(limits).check(file, name);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
