package vn.motcua.paper;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where clamd is. Without a host no file is scanned.
 *
 * @param timeout after which a scan has failed
 */
@ConfigurationProperties("motcua.papers.clamd")
record ClamdSettings(
        @DefaultValue("") String host, @DefaultValue("3310") int port, @DefaultValue("PT60S") Duration timeout) {}
