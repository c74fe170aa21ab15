package vn.motcua.signature;

import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.time.Instant;

/** Whoever vouches for the moment of a signature. */
interface TimeSource {

    /** @param now by the office clock; whoever tells the real time does not care */
    TSPSource at(Instant now);
}
