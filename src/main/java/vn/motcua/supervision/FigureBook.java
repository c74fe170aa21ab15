package vn.motcua.supervision;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import vn.motcua.deadline.WorkingCalendar;
import vn.motcua.procedure.ProcedureTitles.Title;
import vn.motcua.supervision.Figures.By;
import vn.motcua.supervision.Figures.Line;

/** Puts the figures of a period together. */
@Component
class FigureBook {

    private final FigureSums sums;
    private final Names names;
    private final Clock clock;

    FigureBook(FigureSums sums, Names names, Clock clock) {
        this.sums = sums;
        this.names = names;
        this.clock = clock;
    }

    Figures of(Period period, By by) {
        Instant now = clock.instant();
        Instant end = WorkingCalendar.instant(period.to().plusDays(1).atStartOfDay());
        boolean current = !end.isBefore(now);
        Map<String, Line> stock = sums.stock(by, current ? now : end, current);
        List<Line> lines = by == By.MONTH ? months(period) : groups(period, by, stock);
        Line all = lines.stream().reduce(Line.empty("", ""), Line::plus);
        Line total = by == By.MONTH ? monthsTogether(all, lines, stock) : all;
        return new Figures(
                period.from(),
                period.to(),
                by,
                (current ? now : end).atZone(WorkingCalendar.ZONE).toOffsetDateTime(),
                lines,
                total);
    }

    private List<Line> groups(Period period, By by, Map<String, Line> stock) {
        Map<String, Line> lines = new TreeMap<>(sums.flows(by, period));
        sums.openBefore(by, period.from()).forEach((key, open) -> lines.merge(key, carried(key, open), Line::plus));
        stock.forEach((key, line) -> lines.merge(key, line, Line::plus));
        lines.values().removeIf(line -> line.carried() + line.received() + line.solved() + line.open() == 0);
        return named(by, lines.values());
    }

    private static Line carried(String key, long open) {
        return new Line(key, key, open, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    private List<Line> named(By by, Iterable<Line> lines) {
        Map<String, Title> titles = names.procedures();
        Map<String, Line> named = new TreeMap<>();
        for (Line line : lines) {
            String key = by == By.FIELD ? Names.title(titles, line.key()).field() : line.key();
            String name =
                    switch (by) {
                        case UNIT -> names.unit(key);
                        case PROCEDURE -> Names.title(titles, key).name();
                        default -> key;
                    };
            named.merge(key, Line.empty(key, name).plus(line), Line::plus);
        }
        return List.copyOf(named.values());
    }

    /** Each month carries what the one before it left. */
    private List<Line> months(Period period) {
        long open = sums.openBefore(By.MONTH, period.from()).getOrDefault("all", 0L);
        Map<String, Line> flows = sums.flows(By.MONTH, period);
        List<Line> months = new ArrayList<>();
        for (LocalDate month = period.from().withDayOfMonth(1);
                !month.isAfter(period.to());
                month = month.plusMonths(1)) {
            String key = "%d%02d".formatted(month.getYear(), month.getMonthValue());
            Line flow = flows.getOrDefault(key, Line.empty(key, key));
            String name = "%02d/%d".formatted(month.getMonthValue(), month.getYear());
            Line line = new Line(key, name, open, 0, 0, 0, 0, 0, 0, -1, -1, -1, 0, 0, 0, 0).plus(flow);
            open += flow.received() - flow.solved();
            months.add(line.plus(stood(open)));
        }
        return months;
    }

    private static Line stood(long open) {
        return new Line("", "", 0, 0, 0, 0, 0, 0, open, 0, 0, 0, 0, 0, 0, 0);
    }

    /** The first month's carried and the last one's stock are those of the whole. */
    private static Line monthsTogether(Line all, List<Line> months, Map<String, Line> stock) {
        Line stood = stock.values().stream().reduce(Line.empty("", ""), Line::plus);
        return new Line(
                "",
                "",
                months.get(0).carried(),
                all.received(),
                all.early(),
                all.onTime(),
                all.late(),
                all.stopped(),
                stood.open(),
                stood.pausing(),
                stood.notYetDue(),
                stood.overdue(),
                all.online(),
                all.digitised(),
                all.paid(),
                all.paidOnline());
    }
}
