package vn.motcua;

import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The whole product in one program: engine, web applications, dossier and legal clock. */
@SpringBootApplication
@EnableScheduling
public class MotCua {

    /** The zone in which every legal moment is counted, whatever the machine's own zone. */
    public static final String ZONE = "Asia/Ho_Chi_Minh";

    public static void main(String[] args) {
        TimeZone.setDefault(TimeZone.getTimeZone(ZONE));
        SpringApplication.run(MotCua.class, args);
    }
}
