package vn.motcua.supervision;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.motcua.authority.Acting;

/** Lets only supervisors and administrators see how the offices work, by whichever method of this module they ask. */
@Configuration(proxyBeanMethods = false)
class Supervisors implements WebMvcConfigurer, HandlerInterceptor {

    static final String PATHS = "/api/supervision/**";

    private final Acting acting;

    Supervisors(Acting acting) {
        this.acting = acting;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(this).addPathPatterns(PATHS);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod && !acting.isSupervisor() && !acting.isAdministrator()) {
            throw new SupervisionForbidden();
        }
        return true;
    }
}
