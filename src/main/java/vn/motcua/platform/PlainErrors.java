package vn.motcua.platform;

import java.util.Map;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.web.servlet.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;

/** What the error page and its JSON may say. */
@Component
class PlainErrors extends DefaultErrorAttributes {

    @Override
    public Map<String, Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
        Map<String, Object> attributes = super.getErrorAttributes(request, options);
        attributes.remove("exception");
        attributes.remove("trace");
        attributes.remove("errors");
        if (attributes.get("status") instanceof Integer status) {
            attributes.put("message", PlainFault.of(status).message());
        }
        attributes.put("correlationId", Correlation.current());
        return attributes;
    }
}
