package vn.motcua.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.camunda.bpm.webapp.impl.security.filter.util.CsrfConstants;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Whoever is logged in at Tasklist or Cockpit is known to our own API too, so that their plugins need no second login. A change
 * must bring the session's token, which no foreign page can read; without it the change is nobody's, as what any visitor of a public page sends. The session is only read: the web applications make and end it.
 */
class WebSessionFilter extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final String ENGINE = "default";

    private final long rereadAfterMillis;

    /** @param rereadAfterMillis after this the groups of a logged-in person are read again */
    WebSessionFilter(long rereadAfterMillis) {
        this.rereadAfterMillis = rereadAfterMillis;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        loggedIn(request)
                .filter(person -> READING.contains(request.getMethod()) || bringsToken(request))
                .ifPresent(WebSessionFilter::authenticate);
        chain.doFilter(request, response);
    }

    private Optional<UserAuthentication> loggedIn(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || request.getHeader(HttpHeaders.AUTHORIZATION) != null) {
            return Optional.empty();
        }
        var people = AuthenticationUtil.getAuthsFromSession(session);
        AuthenticationUtil.updateCache(people, session, rereadAfterMillis);
        return Optional.ofNullable((UserAuthentication) people.getAuthenticationForProcessEngine(ENGINE));
    }

    private static boolean bringsToken(HttpServletRequest request) {
        Object token = request.getSession(false).getAttribute(CsrfConstants.CSRF_TOKEN_SESSION_ATTR_NAME);
        return token != null && token.equals(request.getHeader(CsrfConstants.CSRF_TOKEN_HEADER_NAME));
    }

    private static void authenticate(UserAuthentication person) {
        var groups = AuthorityUtils.createAuthorityList(person.getGroupIds());
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(person.getIdentityId(), null, groups));
        SecurityContextHolder.setContext(context);
    }
}
