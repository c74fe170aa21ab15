package vn.motcua.deadline;

/** How urgent a deadline is: amber when a fifth of the limit's working time or less is left, red past due. */
public enum WarningLevel {
    GREEN("Trong hạn"),
    AMBER("Sắp đến hạn"),
    RED("Quá hạn");

    private final String label;

    WarningLevel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
