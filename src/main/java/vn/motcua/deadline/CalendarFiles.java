package vn.motcua.deadline;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Reads one file per year. A file that cannot be read as a calendar stops the start-up with its name. */
record CalendarFiles(String pattern) {

    static final String DEFAULT_PATTERN = "classpath:calendar/*.yaml";

    List<CalendarYear> read() {
        try {
            List<CalendarYear> years = new ArrayList<>();
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                years.add(read(file));
            }
            return years;
        } catch (IOException e) {
            throw new UncheckedIOException("Không đọc được lịch làm việc tại " + pattern, e);
        }
    }

    private static CalendarYear read(Resource file) {
        try (InputStream in = file.getInputStream()) {
            return YAMLMapper.builder().addModule(new JavaTimeModule()).build().readValue(in, CalendarYear.class);
        } catch (IOException e) {
            throw new UncheckedIOException("Tệp lịch làm việc không hợp lệ: " + file, e);
        }
    }
}
