package vn.motcua.deadline;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** No limit can be told; {@link #field()} says whether the procedure or only its case is unknown. */
public class UnknownLimit extends RuntimeException {

    public static final String PROCEDURE = "procedure";
    public static final String CASE = "case";

    private static final long serialVersionUID = 1L;

    private final String field;

    private UnknownLimit(String field, String message) {
        super(message);
        this.field = field;
    }

    public static UnknownLimit ofProcedure(String procedure) {
        return new UnknownLimit(PROCEDURE, "Không có thủ tục “%s”.".formatted(procedure));
    }

    public static UnknownLimit ofCase(String procedure, String caseName, LocalDate acceptedOn) {
        return new UnknownLimit(
                CASE,
                "Bảng thời hạn của thủ tục “%s” không có dòng cho trường hợp “%s” tiếp nhận ngày %s."
                        .formatted(
                                procedure,
                                caseName,
                                DateTimeFormatter.ofPattern("dd/MM/uuuu").format(acceptedOn)));
    }

    public String field() {
        return field;
    }
}
