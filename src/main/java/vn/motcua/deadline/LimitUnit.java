package vn.motcua.deadline;

/** How a statutory limit is counted. All but working hours are day-counted: they end at the close of an office day. */
public enum LimitUnit {
    WORKING_DAYS("ngày làm việc"),
    SAME_DAY("trong ngày làm việc"),
    CALENDAR_DAYS("ngày"),
    WORKING_HOURS("giờ làm việc");

    private final String label;

    LimitUnit(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    boolean countsDays() {
        return this != WORKING_HOURS;
    }
}
