package vn.motcua.desk.reception;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much of what is unfinished is kept, and how long.
 *
 * @param keep since it was last touched
 * @param most unfinished receptions of one officer
 * @param content all that is filled in for one reception
 * @param files of one reception
 * @param bytes of all files of one reception
 */
@ConfigurationProperties("motcua.reception")
record ReceptionSettings(
        @DefaultValue("7d") Duration keep,
        @DefaultValue("20") int most,
        @DefaultValue("64KB") DataSize content,
        @DefaultValue("100") int files,
        @DefaultValue("200MB") DataSize bytes) {}
