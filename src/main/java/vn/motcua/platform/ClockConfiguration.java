package vn.motcua.platform;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    @Bean
    OfficeClock officeClock() {
        return new OfficeClock();
    }
}
