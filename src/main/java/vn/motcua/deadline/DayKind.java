package vn.motcua.deadline;

/** What makes a date differ from its weekday. WORKING_DAY comes only by amendment and cancels a day off (or opens a Sunday). */
public enum DayKind {
    HOLIDAY("Nghỉ lễ, Tết", false),
    MAKE_UP("Nghỉ bù", false),
    SWAP_OFF("Nghỉ hoán đổi", false),
    /** Comes only by amendment, as a rule for one unit: it moves house, or a storm has closed it. */
    CLOSED("Đóng cửa", false),
    WORKED_SATURDAY("Làm bù ngày thứ Bảy", true),
    WORKING_DAY("Ngày làm việc", true);

    private final String label;
    private final boolean working;

    DayKind(String label, boolean working) {
        this.label = label;
        this.working = working;
    }

    public String label() {
        return label;
    }

    boolean working() {
        return working;
    }
}
