package vn.motcua.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriUtils;

/**
 * Closes CVE-2026-77226: Camunda's first-run page creates an administrator for anyone who asks first. The path is read in every
 * form a server or the application behind it might read it in; a request that looks like the set-up in any of them is refused.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class ClosedSetup extends OncePerRequestFilter {

    private static final int DECODINGS = 3;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isSetup(request.getServletPath() + request.getPathInfo()) || isSetup(decoded(request.getRequestURI()))) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isSetup(String path) {
        String plain = path.replace('\\', '/').replaceAll(";[^/]*", "").replaceAll("/(\\.?/)+", "/");
        return plain.toLowerCase(Locale.ROOT).contains("/admin/setup");
    }

    private static String decoded(String path) {
        String plain = path;
        try {
            for (int i = 0; i < DECODINGS; i++) {
                plain = UriUtils.decode(plain, "UTF-8");
            }
        } catch (IllegalArgumentException notEncoded) {
            return plain;
        }
        return plain;
    }
}
