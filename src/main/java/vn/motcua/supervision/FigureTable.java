package vn.motcua.supervision;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.Wording;
import vn.motcua.supervision.Figures.Line;

/** Figures as rows of a sheet: texts and numbers, the headings of the page first. */
record FigureTable(List<List<Object>> rows) {

    private static final List<String> HEADINGS = List.of(
            "carried",
            "received",
            "solved",
            "early",
            "on-time",
            "late",
            "stopped",
            "open",
            "pausing",
            "not-yet-due",
            "overdue",
            "on-time-rate",
            "online-rate",
            "digitised-rate",
            "paid-online-rate");

    /** Those by which a sheet knows a formula, and their wide forms. */
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    static FigureTable of(Figures figures) {
        List<List<Object>> rows = new ArrayList<>();
        List<Object> headings = new ArrayList<>();
        headings.add(Wording.say("figures.by." + figures.by().name()));
        HEADINGS.forEach(heading -> headings.add(Wording.say("figures." + heading)));
        rows.add(headings);
        figures.lines().forEach(line -> rows.add(row(line, name(figures.by(), line))));
        rows.add(row(figures.total(), Wording.say("figures.total")));
        return new FigureTable(rows);
    }

    /** A sheet would take a bare month for a day. */
    private static String name(Figures.By by, Line line) {
        return by == Figures.By.MONTH ? Wording.say("figures.month", line.name()) : line.name();
    }

    private static List<Object> row(Line line, String name) {
        return List.of(
                name,
                line.carried(),
                line.received(),
                line.solved(),
                line.early(),
                line.onTime(),
                line.late(),
                line.stopped(),
                line.open(),
                told(line.pausing()),
                told(line.notYetDue()),
                told(line.overdue()),
                rate(line.early() + line.onTime(), line.solved()),
                rate(line.online(), line.received()),
                rate(line.digitised(), line.received()),
                rate(line.paidOnline(), line.paid()));
    }

    private static Object told(long count) {
        return count < 0 ? "" : count;
    }

    /** Per cent with one decimal; nothing where there is nothing to take a share of. */
    private static Object rate(long part, long whole) {
        return whole == 0 ? "" : Math.round(part * 1000.0 / whole) / 10.0;
    }

    /**
     * As Excel opens it by a double click where it is set to Vietnamese: its mark of UTF-8, columns apart by semicolons, decimals
     * after a comma. A text that it would take for a formula is told as text.
     */
    String csv() {
        StringBuilder csv = new StringBuilder("\uFEFF");
        for (List<Object> row : rows) {
            csv.append(String.join(";", row.stream().map(FigureTable::cell).toList()))
                    .append("\r\n");
        }
        return csv.toString();
    }

    static String cell(Object value) {
        if (value instanceof Number) {
            return value.toString().replace('.', ',');
        }
        String text = value.toString();
        String safe = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
