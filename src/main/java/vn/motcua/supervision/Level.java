package vn.motcua.supervision;

/** What a supervisor drills down to, with the condition by which the read model finds it. */
enum Level {
    ON_TIME("standing = 'RUNNING' and warn_at > :now"),
    AMBER("standing = 'RUNNING' and warn_at <= :now and due_at >= :now"),
    OVERDUE("standing = 'RUNNING' and due_at < :now"),
    CITIZEN("standing = 'CITIZEN'"),
    OTHERS("standing = 'OTHERS'"),
    ON_THE_WAY("standing = 'ON_THE_WAY'"),
    RECEPTION("standing = 'RECEPTION'");

    private final String condition;

    Level(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}
