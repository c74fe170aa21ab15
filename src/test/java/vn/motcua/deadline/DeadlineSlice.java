package vn.motcua.deadline;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.event.RecordApplicationEvents;

/** The module alone on an empty H2 with its own migration: no engine, and fake limits that change on 1 November 2026. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DataJpaTest(
        properties = {
            "spring.flyway.locations=classpath:db/migration/common",
            "spring.jpa.properties.hibernate.generate_statistics=true"
        })
@ContextConfiguration(classes = DeadlineSlice.Beans.class)
@RecordApplicationEvents
@interface DeadlineSlice {

    /** Not a configuration by stereotype, so that no other test's component scan finds it. */
    @AutoConfigurationPackage
    @Import({DeadlineConfiguration.class, WorkingCalendars.class, LegalClock.class, CalendarAmendments.class})
    class Beans {

        @Bean
        Clock clock() {
            return Clock.fixed(Calendars.at("2026-11-22T09:00"), WorkingCalendar.ZONE);
        }

        @Bean
        TimeLimits timeLimits() {
            return Beans::limitFor;
        }

        static Limit limitFor(String procedure, String caseName, LocalDate acceptedOn) {
            if (!procedure.equals("construction-permit")) {
                throw UnknownLimit.ofProcedure(procedure);
            }
            if (caseName.equals("verification")) {
                return new Limit(10, LimitUnit.WORKING_DAYS, "NĐ 217/2026");
            }
            if (!caseName.equals("normal")) {
                throw UnknownLimit.ofCase(procedure, caseName, acceptedOn);
            }
            boolean old = acceptedOn.isBefore(LocalDate.of(2026, 11, 1));
            return old
                    ? new Limit(15, LimitUnit.CALENDAR_DAYS, "NĐ 15/2021")
                    : new Limit(7, LimitUnit.WORKING_DAYS, "NĐ 217/2026");
        }
    }
}
