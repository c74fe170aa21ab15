package vn.motcua.platform;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Cockpit, Tasklist, Admin and their plug-ins each name Camunda's exception mappers themselves, out of our reach. So what they
 * write after a failure is held back on its way out, and only a plain sentence in it passes.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class HiddenFailures extends OncePerRequestFilter {

    private static final int FAULT = 400;
    private static final int LONGEST = 64_000;

    private final ObjectMapper json;

    HiddenFailures(ObjectMapper json) {
        this.json = json;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getServletPath();
        return !path.startsWith("/camunda/api") || path.startsWith("/camunda/api/engine");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Holding answer = new Holding(response);
        chain.doFilter(request, answer);
        if (answer.held != null && !response.isCommitted()) {
            write(PlainFault.of(response.getStatus(), sentence(answer.held.toByteArray())), response);
        }
    }

    private @Nullable String sentence(byte[] held) {
        try {
            return json.readTree(held).path("message").textValue();
        } catch (IOException notJson) {
            return null;
        }
    }

    private void write(PlainFault fault, HttpServletResponse response) throws IOException {
        byte[] body = json.writeValueAsBytes(
                Map.of("type", fault.kind(), "message", fault.message(), "correlationId", Correlation.current()));
        response.resetBuffer();
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static final class Holding extends HttpServletResponseWrapper {

        private @Nullable ByteArrayOutputStream held;

        Holding(HttpServletResponse response) {
            super(response);
        }

        @Override
        public ServletOutputStream getOutputStream() throws IOException {
            if (getStatus() < FAULT) {
                return super.getOutputStream();
            }
            if (held == null) {
                held = new ByteArrayOutputStream();
            }
            return new HeldBack(held);
        }

        @Override
        public PrintWriter getWriter() throws IOException {
            return getStatus() < FAULT
                    ? super.getWriter()
                    : new PrintWriter(new OutputStreamWriter(getOutputStream(), StandardCharsets.UTF_8), true);
        }

        @Override
        public void flushBuffer() throws IOException {
            if (held == null) {
                super.flushBuffer();
            }
        }
    }

    private static final class HeldBack extends ServletOutputStream {

        private final ByteArrayOutputStream held;

        HeldBack(ByteArrayOutputStream held) {
            this.held = held;
        }

        @Override
        public void write(int b) {
            if (held.size() < LONGEST) {
                held.write(b);
            }
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
