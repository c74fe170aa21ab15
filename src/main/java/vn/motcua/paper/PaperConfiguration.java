package vn.motcua.paper;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who looks for viruses in files. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({PaperSettings.class, ClamdSettings.class})
class PaperConfiguration {

    @Bean
    VirusScanner virusScanner(ClamdSettings clamd) {
        return clamd.host().isEmpty() ? new NoScanner() : new ClamdScanner(clamd);
    }
}
