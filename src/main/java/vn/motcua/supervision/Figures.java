package vn.motcua.supervision;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * The figures that the one-stop rules ask for.
 *
 * @param at moment of the stock at the end of the period: its last midnight, or now where the period has not ended
 */
record Figures(LocalDate from, LocalDate to, By by, OffsetDateTime at, List<Line> lines, Line total) {

    enum By {
        UNIT,
        FIELD,
        PROCEDURE,
        MONTH
    }

    /**
     * @param carried open when the period began
     * @param stopped of the solved: refused or withdrawn
     * @param open when the period ended, of which pausing, not yet due and overdue; these three are -1 where they are not told
     * @param online of the received, as are digitised and those that have paid, of which online
     */
    record Line(
            String key,
            String name,
            long carried,
            long received,
            long early,
            long onTime,
            long late,
            long stopped,
            long open,
            long pausing,
            long notYetDue,
            long overdue,
            long online,
            long digitised,
            long paid,
            long paidOnline) {

        @JsonProperty
        long solved() {
            return early + onTime + late;
        }

        static Line empty(String key, String name) {
            return new Line(key, name, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        }

        Line plus(Line other) {
            return new Line(
                    key,
                    name,
                    carried + other.carried,
                    received + other.received,
                    early + other.early,
                    onTime + other.onTime,
                    late + other.late,
                    stopped + other.stopped,
                    open + other.open,
                    pausing + other.pausing,
                    notYetDue + other.notYetDue,
                    overdue + other.overdue,
                    online + other.online,
                    digitised + other.digitised,
                    paid + other.paid,
                    paidOnline + other.paidOnline);
        }
    }
}
