package vn.motcua.deadline;

import java.util.List;

/** A request that cannot be understood, told field by field in Vietnamese. */
class InvalidRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** One fault of one field. */
    record Fault(String field, String message) {}

    private final transient List<Fault> faults;

    InvalidRequest(List<Fault> faults) {
        super("Yêu cầu chưa hợp lệ, đề nghị kiểm tra lại các trường được nêu.");
        this.faults = List.copyOf(faults);
    }

    InvalidRequest(String field, String message) {
        this(List.of(new Fault(field, message)));
    }

    List<Fault> faults() {
        return faults;
    }
}
