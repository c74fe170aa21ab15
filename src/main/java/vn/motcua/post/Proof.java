package vn.motcua.post;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That somebody took the consignment.
 *
 * @param receivedBy account of the officer, or the name the carrier gives
 * @param idShown the paper the receiver showed, as the carrier tells it
 * @param condition whole, incomplete or damaged, as the office found it; null when only the carrier has spoken
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Proof(@Nullable String receivedBy, Instant at, @Nullable String idShown, @Nullable String condition) {}
