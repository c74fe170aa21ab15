package vn.motcua.paper;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import vn.motcua.signature.Verification;

/** What the signatures of a file were worth, as JSON; moments keep their offset. */
@Converter
class VerdictColumn implements AttributeConverter<Verification, String> {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .build();

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Verification verdict) {
        try {
            return verdict == null ? null : JSON.writeValueAsString(verdict);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public @Nullable Verification convertToEntityAttribute(@Nullable String kept) {
        try {
            return kept == null ? null : JSON.readValue(kept, Verification.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
