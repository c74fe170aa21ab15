package vn.motcua.deadline;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Reads one file per year, and the file of the units with hours of their own. A file that cannot be read as what it is stops the
 * start-up with its name.
 */
record CalendarFiles(String pattern, String unitHours) {

    static final String DEFAULT_PATTERN = "classpath:calendar/*.yaml";
    static final String DEFAULT_UNIT_HOURS = "classpath:data/unit-hours.yaml";

    /** A line of the second file. */
    private record Line(
            String unit,
            LocalDate from,
            LocalTime morningFrom,
            LocalTime morningTo,
            LocalTime afternoonFrom,
            LocalTime afternoonTo,
            String source) {

        UnitHours hours(LocalTime cutOff) {
            return new UnitHours(
                    unit, from, new OfficeHours(morningFrom, morningTo, afternoonFrom, afternoonTo, cutOff), source);
        }
    }

    CalendarFiles(String pattern) {
        this(pattern, DEFAULT_UNIT_HOURS);
    }

    List<CalendarYear> read() {
        try {
            List<CalendarYear> years = new ArrayList<>();
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                years.add(read(file, CalendarYear.class));
            }
            return years;
        } catch (IOException e) {
            throw new UncheckedIOException("Không đọc được lịch làm việc tại " + pattern, e);
        }
    }

    /** @param cutOff the law's, which no unit changes */
    List<UnitHours> unitHours(LocalTime cutOff) {
        Resource file = new PathMatchingResourcePatternResolver().getResource(unitHours);
        return Arrays.stream(read(file, Line[].class))
                .map(line -> line.hours(cutOff))
                .toList();
    }

    private static <T> T read(Resource file, Class<T> type) {
        try (InputStream in = file.getInputStream()) {
            return YAMLMapper.builder().addModule(new JavaTimeModule()).build().readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException("Tệp lịch làm việc không hợp lệ: " + file, e);
        }
    }
}
