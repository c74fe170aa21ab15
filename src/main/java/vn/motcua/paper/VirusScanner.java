package vn.motcua.paper;

import java.io.IOException;
import java.io.InputStream;

/** Looks for viruses. Where it cannot say, it never says clean. */
interface VirusScanner {

    Verdict scan(InputStream content) throws IOException;

    /** @param virus its name when infected, otherwise empty */
    record Verdict(ScanState state, String virus) {

        static final Verdict NOT_SCANNED = new Verdict(ScanState.NOT_SCANNED, "");
        static final Verdict CLEAN = new Verdict(ScanState.CLEAN, "");
        static final Verdict QUARANTINE = new Verdict(ScanState.QUARANTINE, "");

        static Verdict infected(String virus) {
            return new Verdict(ScanState.INFECTED, virus);
        }
    }
}
