package vn.motcua.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Cockpit asks for the versions of a process without saying how many, which the engine refuses since lists are limited: its
 * choice of a version stayed empty. Here the question gets the limit that it lacks.
 */
@Component
class BoundedLists extends OncePerRequestFilter {

    private static final String VERSIONS = "/camunda/api/engine/engine/[^/]+/(?:process|decision)-definition";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean unbound = request.getMethod().equals("GET")
                && request.getRequestURI().matches(VERSIONS)
                && request.getParameter("maxResults") == null;
        chain.doFilter(unbound ? new Bounded(request) : request, response);
    }

    private static final class Bounded extends HttpServletRequestWrapper {

        private Bounded(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getQueryString() {
            String asked = super.getQueryString();
            return (asked == null ? "" : asked + "&") + "maxResults=" + EngineConfiguration.LONGEST_LIST;
        }
    }
}
