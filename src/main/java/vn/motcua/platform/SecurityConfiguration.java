package vn.motcua.platform;

import jakarta.servlet.DispatcherType;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.security.servlet.PathRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.SessionManagementConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import vn.motcua.authority.CityGroup;

/**
 * Two worlds. Camunda's web applications bring their own login, session, CSRF token and headers, and Spring Security stays out
 * of them. Everything else keeps no state: HTTP Basic with the engine's accounts at each request, or for the plugins of the web
 * applications the session that these keep.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SecurityConfiguration {

    private static final String ADMINISTRATOR = CityGroup.ADMINISTRATORS.code();
    private static final String SUPERVISOR = CityGroup.SUPERVISORS.code();
    private static final String OWN_PAGES =
            "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self';" + " frame-ancestors 'none'";
    /** The API browser sets styles on elements. */
    private static final String API_BROWSER =
            "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
                    + " object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /** By the whole path: a plain pattern would be matched below the servlet's own, and Camunda brings several servlets. */
    private static final RequestMatcher WEB_APPLICATIONS =
            PathPatternRequestMatcher.withDefaults().matcher("/camunda/**");

    private static final RequestMatcher SETUP =
            PathPatternRequestMatcher.withDefaults().matcher("/camunda/api/admin/setup/**");

    @Bean
    @Order(1)
    SecurityFilterChain webApplications(HttpSecurity http) throws Exception {
        return http.securityMatcher(WEB_APPLICATIONS)
                .authorizeHttpRequests(requests ->
                        requests.requestMatchers(SETUP).denyAll().anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain apiBrowser(HttpSecurity http) throws Exception {
        return stateless(
                        http.securityMatcher("/api/docs/**", "/api/openapi/**", "/api/swagger-ui/**", "/swagger-ui/**"),
                        API_BROWSER)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain everythingElse(
            HttpSecurity http,
            IdentityService identity,
            @Value("${camunda.bpm.webapp.auth.cache.time-to-live}") long rereadAfterMillis)
            throws Exception {
        return stateless(http, OWN_PAGES)
                .httpBasic(basic -> basic.realmName("Mot Cua"))
                .addFilterBefore(new CrossSiteFilter(), BasicAuthenticationFilter.class)
                .addFilterBefore(new WebSessionFilter(rereadAfterMillis), BasicAuthenticationFilter.class)
                .addFilterAfter(new EngineIdentityFilter(identity), BasicAuthenticationFilter.class)
                .authorizeHttpRequests(SecurityConfiguration::rules)
                .build();
    }

    private static void rules(
            org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer<HttpSecurity>
                            .AuthorizationManagerRequestMatcherRegistry
                    requests) {
        // The server's own going on with an answer that was allowed when it was asked for.
        requests.dispatcherTypeMatchers(DispatcherType.ASYNC)
                .permitAll()
                .requestMatchers(
                        "/",
                        "/index.html",
                        "/error",
                        "/tra-cuu",
                        "/tra-cuu/*",
                        "/kiem-tra-chu-ky",
                        "/favicon.ico",
                        "/actuator/info",
                        "/actuator/health/**",
                        // Answers nobody with 204: asked for a password, a browser would ask the person for one.
                        "/api/events")
                .permitAll()
                .requestMatchers(PathRequest.toStaticResources().atCommonLocations())
                .permitAll()
                .requestMatchers(HttpMethod.GET, "/api/deadlines/preview", "/api/units", "/api/units/**")
                .permitAll()
                // A carrier has no account: it signs what it sends, and the door holds the signature against its
                // secret.
                .requestMatchers(HttpMethod.POST, "/api/post/events/*")
                .permitAll()
                // So does a signing service. Citizens hold a result that they were given against us without an account.
                .requestMatchers(HttpMethod.POST, "/api/signatures/*/value", "/api/documents/verify")
                .permitAll()
                .requestMatchers(HttpMethod.POST, "/api/calendar/**")
                .hasAnyAuthority(ADMINISTRATOR, SUPERVISOR)
                .requestMatchers(HttpMethod.GET, "/api/calendar")
                .hasAnyAuthority(ADMINISTRATOR, SUPERVISOR)
                .requestMatchers(HttpMethod.PUT, "/api/units/**")
                .hasAuthority(ADMINISTRATOR)
                .requestMatchers("/actuator", "/actuator/**")
                .hasAuthority(ADMINISTRATOR)
                .anyRequest()
                .authenticated();
    }

    /** No cookie means no token against forged requests; {@link CrossSiteFilter} covers the browser that remembers Basic. */
    private static HttpSecurity stateless(HttpSecurity http, String contentPolicy) throws Exception {
        return http.csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                // A web application's session is not ours to rename: its other requests still name it as it was.
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS)
                        .sessionFixation(SessionManagementConfigurer.SessionFixationConfigurer::none))
                .headers(headers -> headers.contentTypeOptions(Customizer.withDefaults())
                        .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                        .contentSecurityPolicy(policy -> policy.policyDirectives(contentPolicy)));
    }
}
