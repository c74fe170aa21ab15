package vn.motcua.paper.digitisation;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.paper.digitisation.scan.Ocr;

/** Finds out once whether and with what this machine reads. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DigitisationSettings.class)
class DigitisationConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(DigitisationConfiguration.class);

    @Bean
    Ocr ocr(DigitisationSettings settings) {
        Ocr ocr = Ocr.probe(settings.tessdata(), settings.libraries());
        if (ocr.isAvailable()) {
            LOG.info("Papers are read by {} with {}", ocr.engine(), ocr.dataVersion());
        } else if (ocr.engine() == null) {
            LOG.warn("Papers are kept and not read: no native Tesseract for this machine");
        } else {
            LOG.warn(
                    "Papers are kept and not read: no vie.traineddata (Debian: tesseract-ocr-vie; motcua.digitisation.tessdata)");
        }
        return ocr;
    }
}
