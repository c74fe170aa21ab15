package vn.motcua.deadline;

/** Raised instead of a guess when a count reaches a year without a schedule; the message tells in Vietnamese what to do. */
public class CalendarNotLoaded extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int year;

    CalendarNotLoaded(int year) {
        super(
                "Chưa có lịch làm việc năm %1$d nên không tính được thời hạn. Đề nghị quản trị hệ thống nạp tệp lịch %1$d.yaml"
                                .formatted(year)
                        + " theo thông báo nghỉ lễ, Tết của Nhà nước rồi thực hiện lại.");
        this.year = year;
    }

    public int year() {
        return year;
    }
}
