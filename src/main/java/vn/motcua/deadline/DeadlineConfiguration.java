package vn.motcua.deadline;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Binds the module's settings. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({OfficeHours.class, ExtensionRule.class})
class DeadlineConfiguration {

    @Bean
    CalendarFiles calendarFiles(
            @Value("${motcua.calendar.files:" + CalendarFiles.DEFAULT_PATTERN + "}") String pattern,
            @Value("${motcua.calendar.unit-hours:" + CalendarFiles.DEFAULT_UNIT_HOURS + "}") String unitHours) {
        return new CalendarFiles(pattern, unitHours);
    }
}
