package vn.motcua.paper.check;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The EICAR test virus is known without a scanner, so that an office can try what happens to a virus. */
final class CarriesNoTestVirus implements Rule {

    /** In two halves, so that no scanner takes this program for it. */
    private static final byte[] MARK =
            String.join("-", "$EICAR-STANDARD", "ANTIVIRUS", "TEST-FILE!$H+H*").getBytes(StandardCharsets.US_ASCII);

    @Override
    public void check(Path file) throws Flaw, IOException {
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            int met = 0;
            for (int next = content.read(); next >= 0; next = content.read()) {
                // The mark's first byte stands nowhere else in its first half: to begin anew is enough.
                met = next == MARK[met] ? met + 1 : next == MARK[0] ? 1 : 0;
                if (met == MARK.length) {
                    throw new Flaw("virus", "EICAR");
                }
            }
        }
    }
}
