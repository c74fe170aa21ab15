package vn.motcua.signature;

import eu.europa.esig.dss.spi.x509.tsp.KeyEntityTSPSource;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.time.Instant;
import java.util.Date;

/** Stands in for a time-stamping authority; its name says so. It tells the time of the office clock. */
final class DemonstrationTime implements TimeSource {

    /** Of no authority: under the arc for documentation. */
    private static final String POLICY = "2.999.1";

    private final DemonstrationAuthority authority;

    DemonstrationTime(DemonstrationAuthority authority) {
        this.authority = authority;
    }

    @Override
    public TSPSource at(Instant now) {
        SigningKey key = authority.timeKey();
        KeyEntityTSPSource source =
                new KeyEntityTSPSource(key.key(), key.chain().get(0), key.chain());
        source.setTsaPolicy(POLICY);
        source.setProductionTime(Date.from(now));
        return source;
    }
}
