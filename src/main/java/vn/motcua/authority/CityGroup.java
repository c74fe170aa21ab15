package vn.motcua.authority;

/** The groups that belong to no unit. */
public enum CityGroup {
    /** Every officer of every unit is in it: what all of them may do in the engine is granted once, here. */
    OFFICERS("canbo", "Cán bộ, công chức các đơn vị"),
    SUPERVISORS("giamsat", "Giám sát thành phố"),
    /** Programs that tell of payments: they may do that for any dossier, and nothing else. */
    PAYMENT_SYSTEMS("bao-thanh-toan", "Hệ thống báo tiền đã nộp"),
    ANALYSTS("phantich", "Phân tích quy trình"),
    ADMINISTRATORS("camunda-admin", "Quản trị hệ thống");

    private final String code;
    private final String label;

    CityGroup(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** The group's id in the engine. */
    public String code() {
        return code;
    }

    public String label() {
        return label;
    }
}
