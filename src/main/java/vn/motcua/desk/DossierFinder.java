package vn.motcua.desk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Acting;

/**
 * Finds dossiers by what a person says of them at a counter: the number or its end, an identity number, a telephone number, a
 * name with or without marks. Only those that the person who asks may read.
 */
@Component
class DossierFinder {

    /** How something was found, as the answer says it. */
    enum Why {
        NUMBER,
        IDENTITY,
        PHONE,
        NAME
    }

    /** @param sought in words of what was found, without repeating it */
    record Found(String number, Why why) {}

    private static final Pattern END_OF_NUMBER = Pattern.compile("(\\d{6})-?(\\d{4,6})");
    private static final Pattern IDENTITY = Pattern.compile("\\d{9}|\\d{12}");
    private static final Pattern PHONE = Pattern.compile("(?:\\+84|0)\\d{9}");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");

    private final JdbcClient database;
    private final Acting acting;
    private final NameSearch names;

    DossierFinder(JdbcClient database, Acting acting, NameSearch names) {
        this.database = database;
        this.acting = acting;
        this.names = names;
    }

    /** The latest first. */
    List<Found> find(String sought, int most) {
        String text = sought.trim();
        String digits = text.replaceAll("[ .]", "");
        if (PHONE.matcher(digits).matches()) {
            String local = digits.replaceFirst("^\\+84", "0");
            return by(Why.PHONE, "d.applicant_phone in (:sought)", Set.of(local, "+84" + local.substring(1)), most);
        } else if (IDENTITY.matcher(digits).matches()) {
            return by(Why.IDENTITY, "d.applicant_id_number = :sought", digits, most);
        }
        Matcher end = END_OF_NUMBER.matcher(text);
        if (end.matches()) {
            return byDay(end.group(1), Integer.parseInt(end.group(2)), most);
        }
        List<Found> exact = by(Why.NUMBER, "d.number = :sought", text.toUpperCase(Locale.ROOT), most);
        return exact.isEmpty() ? byName(text, most) : exact;
    }

    private List<Found> byDay(String day, int serial, int most) {
        try {
            Map<String, Object> values = new HashMap<>();
            values.put("day", LocalDate.parse(day, DAY));
            values.put("serial", serial);
            return ask(Why.NUMBER, "d.received_on = :day and d.serial = :serial", values, most);
        } catch (DateTimeException noDay) {
            return List.of();
        }
    }

    /** Window after window back in time, until there are as many as wanted or nothing is left to look at. */
    private List<Found> byName(String name, int most) {
        List<Found> found = List.of();
        for (NameSearch.Condition condition : names.conditions(name, own())) {
            found = ask(Why.NAME, condition.sql(), new HashMap<>(condition.values()), most);
            if (found.size() == most) {
                break;
            }
        }
        return found;
    }

    private List<Found> by(Why why, String condition, Object value, int most) {
        Map<String, Object> values = new HashMap<>();
        values.put("sought", value);
        return ask(why, condition, values, most);
    }

    private List<Found> ask(Why why, String condition, Map<String, Object> values, int most) {
        String whole = condition;
        Optional<Set<String>> own = own();
        if (own.isPresent()) {
            values.put("own", own.get());
            whole += " and (d.receiving_unit in (:own) or d.competent_unit in (:own) or d.holding_unit in (:own))";
        }
        values.put("most", most);
        return database.sql("select d.number from dossier d where " + whole
                        + " order by d.submitted_at desc, d.number desc limit :most")
                .params(values)
                .query((row, line) -> new Found(row.getString(1), why))
                .list();
    }

    /** The units whose dossiers may be found; empty where all may. */
    private Optional<Set<String>> own() {
        if (acting.isAdministrator() || acting.isSupervisor()) {
            return Optional.empty();
        }
        Set<String> own = acting.unitCodes();
        return Optional.of(own.isEmpty() ? Set.of("") : own);
    }
}
