package vn.motcua.platform;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.camunda.bpm.engine.rest.impl.CamundaRestResources;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.Detailed;

/**
 * Stands in the place of Camunda's exception mappers, in its REST API and in the one its web applications use: theirs answer
 * with class names, SQL and whatever a delegate's exception says. One mapper per type, because the nearest type wins and
 * Jackson brings its own.
 */
public class EngineErrors<E extends Throwable> implements ExceptionMapper<E> {

    private static final Logger log = LoggerFactory.getLogger(EngineErrors.class);
    private static final Set<Class<?>> OURS =
            Set.of(OfAny.class, OfEngine.class, OfRest.class, OfJsonMapping.class, OfJsonParse.class);

    EngineErrors() {}

    /** Both applications read the same set when they start. */
    static void replaceCamundas() {
        Set<Class<?>> configuration = CamundaRestResources.getConfigurationClasses();
        configuration.removeIf(type -> ExceptionMapper.class.isAssignableFrom(type));
        configuration.addAll(OURS);
    }

    @Override
    public Response toResponse(E failure) {
        PlainFault fault = PlainFault.of(failure);
        if (fault.isOurs()) {
            log.error("Request failed", failure);
        } else {
            log.debug("Request refused: {}", failure.toString());
        }
        return Response.status(fault.status())
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(body(fault, failure))
                .build();
    }

    private static Map<String, Object> body(PlainFault fault, Throwable failure) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", fault.kind());
        body.put("message", fault.message());
        body.put("correlationId", Correlation.current());
        ExceptionUtils.getThrowableList(failure).stream()
                .filter(Detailed.class::isInstance)
                .findFirst()
                .ifPresent(cause -> body.putAll(((Detailed) cause).details()));
        return body;
    }

    public static final class OfAny extends EngineErrors<Throwable> {}

    public static final class OfEngine extends EngineErrors<ProcessEngineException> {}

    public static final class OfRest extends EngineErrors<RestException> {}

    @Priority(1)
    public static final class OfJsonMapping extends EngineErrors<JsonMappingException> {}

    @Priority(1)
    public static final class OfJsonParse extends EngineErrors<JsonParseException> {}
}
