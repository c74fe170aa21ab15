package vn.motcua.platform;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Cockpit, Tasklist, Admin and their plug-ins each name Camunda's exception mappers themselves, out of our reach. So what they
 * write after a failure is swallowed on its way out, and ours is written instead.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class HiddenFailures extends OncePerRequestFilter {

    private static final int SERVER = 500;

    private final ObjectMapper json;

    HiddenFailures(ObjectMapper json) {
        this.json = json;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getServletPath().startsWith("/camunda/api");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Swallowing answer = new Swallowing(response);
        chain.doFilter(request, answer);
        if (answer.swallowed && !response.isCommitted()) {
            PlainFault fault = PlainFault.of(response.getStatus());
            response.resetBuffer();
            response.setContentType("application/json");
            response.setCharacterEncoding("UTF-8");
            byte[] body = json.writeValueAsBytes(
                    Map.of("type", "failure", "message", fault.message(), "correlationId", Correlation.current()));
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
        }
    }

    private static final class Swallowing extends HttpServletResponseWrapper {

        private boolean swallowed;

        Swallowing(HttpServletResponse response) {
            super(response);
        }

        @Override
        public ServletOutputStream getOutputStream() throws IOException {
            if (getStatus() < SERVER) {
                return super.getOutputStream();
            }
            swallowed = true;
            return new Nowhere();
        }

        @Override
        public PrintWriter getWriter() throws IOException {
            return getStatus() < SERVER ? super.getWriter() : new PrintWriter(getOutputStream(), false);
        }

        @Override
        public void flushBuffer() throws IOException {
            if (!swallowed) {
                super.flushBuffer();
            }
        }
    }

    private static final class Nowhere extends ServletOutputStream {

        @Override
        public void write(int b) {
            // What goes here must not be read by anyone.
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(@Nullable WriteListener listener) {
            throw new IllegalStateException("Failures are not written asynchronously");
        }
    }
}
