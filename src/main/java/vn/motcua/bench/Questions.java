package vn.motcua.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is asked of the pages: numbers, people and steps that are in the database, spread over it. */
final class Questions {

    /** An officer and the unit; of the demonstration. */
    static final Map<String, String> OFFICERS = Map.of(
            "tiepnhan.thanhkhe", "20209",
            "hotich.thanhkhe", "20209",
            "chuyenvien.thanhkhe", "20209",
            "lanhdao.thanhkhe", "20209",
            "tiepnhan.bana", "20308",
            "chuyenvien.vpdk1", "DD001");

    /** A ward, a commune and the office that decides on land for many. */
    private static final List<String> UNITS = List.of("20209", "20308", "DD001");

    private static final List<String> VIEWS = List.of("open", "mine", "office");
    private static final List<String> DUES = List.of("any", "overdue", "today", "week", "waiting");
    private static final List<String> SORTS = List.of("due", "newest", "oldest", "number", "step");
    private static final List<Integer> PAGES = List.of(0, 1, 5);

    private final JdbcTemplate database;

    Questions(JdbcTemplate database) {
        this.database = database;
    }

    /** Every view with every sort and page, and every view with every time and the two sorts that people use. */
    List<String> workLists() {
        List<String> lists = new ArrayList<>();
        for (String view : VIEWS) {
            for (String sort : SORTS) {
                PAGES.forEach(page -> lists.add(list(view, "any", sort, page)));
            }
            for (String due : DUES) {
                List.of("due", "newest").forEach(sort -> lists.add(list(view, due, sort, 0)));
            }
            lists.add(list(view, "any", "due", 0) + "&procedure=land-change");
        }
        return lists;
    }

    private static String list(String view, String due, String sort, int page) {
        return "/api/work-items?view=%s&due=%s&sort=%s&page=%d".formatted(view, due, sort, page);
    }

    List<String> numbers(String unit, int most) {
        return texts(
                "select number from dossier where receiving_unit = ? or competent_unit = ? order by md5(number) limit ?",
                unit,
                unit,
                most);
    }

    List<String> identities(String unit, int most) {
        return texts(
                "select applicant_id_number from dossier where (receiving_unit = ? or competent_unit = ?)"
                        + " and applicant_id_number is not null order by md5(number || 'i') limit ?",
                unit,
                unit,
                most);
    }

    /** Whole names, and the last two words without marks as people type them; what is frequent comes often. */
    List<String> people(String unit, int most) {
        List<String> people = new ArrayList<>(texts(
                "select applicant_name from dossier where receiving_unit = ? or competent_unit = ? order by md5(number || 'p') limit ?",
                unit,
                unit,
                most));
        people.add("nguyen an");
        people.add("nguyen van");
        people.add("tran thi");
        return people;
    }

    /** Open steps that the officer may do, with their dossiers. */
    List<Map.Entry<String, String>> steps(String officer, String unit, int most) {
        return database.query(
                "select task_id, dossier_number from work_item where group_id = ? order by md5(task_id) limit ?",
                (row, number) -> Map.entry(row.getString(1), row.getString(2)),
                unit + "." + officer.substring(0, officer.indexOf('.')),
                most);
    }

    List<String> heats(LocalDate today) {
        List<String> heats = new ArrayList<>();
        for (String process : texts("select distinct procedure_slug from step_time")) {
            for (int days : new int[] {30, 90, 365}) {
                String whole = "/api/supervision/heat?process=%s&from=%s&to=%s"
                        .formatted(process, today.minusDays(days), today);
                heats.add(whole);
                UNITS.forEach(unit -> heats.add(whole + "&unit=" + unit));
            }
        }
        return heats;
    }

    private List<String> texts(String question, Object... values) {
        return database.queryForList(question, String.class, values);
    }
}
