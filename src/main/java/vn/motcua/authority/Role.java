package vn.motcua.authority;

/** What an officer does at a unit. The group of a role at a unit is {@code <unit code>.<role>}. */
public enum Role {
    RECEPTION("tiepnhan", "Tiếp nhận và trả kết quả"),
    CIVIL_STATUS("hotich", "Công chức tư pháp – hộ tịch"),
    /** Appraises a dossier of a professional division. */
    SPECIALIST("chuyenvien", "Chuyên viên"),
    /** Assigns the dossiers of a professional division and reviews its drafts. */
    HEAD("truongphong", "Trưởng phòng chuyên môn"),
    LEADER("lanhdao", "Lãnh đạo UBND"),
    RECORDS("vanthu", "Văn thư");

    private final String code;
    private final String label;

    Role(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public String code() {
        return code;
    }

    /** Vietnamese name of the role. */
    public String label() {
        return label;
    }

    public String groupAt(String unitCode) {
        return unitCode + "." + code;
    }
}
