package vn.motcua.paper;

import java.io.IOException;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which store keeps the files, and who looks for viruses in them. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({PaperSettings.class, ClamdSettings.class})
class PaperConfiguration {

    @Bean
    StagedStore fileStore(PaperSettings settings, KeptFiles register) throws IOException {
        return new FolderStore(settings.folder(), register);
    }

    @Bean
    VirusScanner virusScanner(ClamdSettings clamd) {
        return clamd.host().isEmpty() ? new NoScanner() : new ClamdScanner(clamd);
    }
}
