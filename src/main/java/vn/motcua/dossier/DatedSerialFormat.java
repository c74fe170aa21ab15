package vn.motcua.dossier;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** {@code <unit id code>-<yyMMdd>-<serial of four digits or more>}: Thông tư 01/2018/TT-VPCP, Điều 19. */
@Component
class DatedSerialFormat implements DossierNumberFormat {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT);

    @Override
    public String write(String unitIdCode, LocalDate day, int serial) {
        return "%s-%s-%04d".formatted(unitIdCode, DAY.format(day), serial);
    }
}
