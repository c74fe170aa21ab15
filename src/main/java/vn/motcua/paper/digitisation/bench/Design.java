package vn.motcua.paper.digitisation.bench;

import java.awt.Font;
import java.util.Locale;
import vn.motcua.paper.digitisation.bench.Pen.Cell;

/** The kinds of paper that come over the counter, in the layout of Nghị định 30/2020. */
enum Design {
    DECLARATION {
        @Override
        void write(Pen pen, Invention some) {
            head(pen, some);
            for (String who : new String[] {"Bên nam", "Bên nữ"}) {
                pen.row(Cell.centred(Pen.LEFT, Pen.RIGHT, who, Font.BOLD));
                person(pen, some);
                pen.skip(0.4);
            }
            while (pen.hasRoomFor(12)) {
                pen.paragraph(some.sentences(1));
            }
            signatures(pen, some);
        }
    },
    LETTER {
        @Override
        void write(Pen pen, Invention some) {
            head(pen, some);
            pen.line("Kính gửi: " + some.oneOf(some.phrases().offices()));
            pen.skip(0.5);
            while (pen.hasRoomFor(14)) {
                pen.paragraph(some.sentences(some.between(1, 3)));
                pen.skip(0.2);
            }
            signatures(pen, some);
        }
    },
    LAND {
        @Override
        void write(Pen pen, Invention some) {
            head(pen, some);
            person(pen, some);
            pen.line("Thửa đất số: %d; tờ bản đồ số: %d".formatted(some.between(1, 999), some.between(1, 120)));
            pen.line("Diện tích: %s; mục đích sử dụng: %s"
                    .formatted(some.area(), some.oneOf(some.phrases().purposes())));
            pen.line("Địa chỉ thửa đất: " + some.address());
            pen.line("Giấy chứng nhận số: %s, cấp ngày %s".formatted(some.certificate(), some.date()));
            pen.line("Giá chuyển nhượng: " + some.money());
            pen.skip(0.5);
            while (pen.hasRoomFor(13)) {
                pen.paragraph(some.sentences(some.between(1, 2)));
            }
            signatures(pen, some);
        }
    },
    LIST {
        @Override
        void write(Pen pen, Invention some) {
            head(pen, some);
            int[] at = {Pen.LEFT, Pen.LEFT + 130, Pen.LEFT + 850, Pen.LEFT + 1250, Pen.LEFT + 1580};
            pen.ruled(cells(at, "STT", "Họ và tên", "Số định danh", "Ngày sinh", "Số thửa"));
            for (int row = 1; pen.hasRoomFor(14); row++) {
                String plot = "%d/%d".formatted(some.between(1, 999), some.between(1, 99));
                pen.ruled(cells(at, String.valueOf(row), some.name(), some.idNumber(), some.date(), plot));
            }
            pen.skip(0.5);
            pen.paragraph(some.sentences(1));
            signatures(pen, some);
        }
    };

    private static final int MIDDLE = Pen.LEFT + 720;

    abstract void write(Pen pen, Invention some);

    private static void head(Pen pen, Invention some) {
        pen.row(
                Cell.centred(Pen.LEFT, MIDDLE, "ỦY BAN NHÂN DÂN", Font.PLAIN),
                Cell.centred(MIDDLE, Pen.RIGHT, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", Font.BOLD));
        pen.row(
                Cell.centred(
                        Pen.LEFT, MIDDLE, some.oneOf(some.phrases().wards()).toUpperCase(Locale.ROOT), Font.BOLD),
                Cell.centred(MIDDLE, Pen.RIGHT, "Độc lập - Tự do - Hạnh phúc", Font.BOLD));
        pen.skip(0.4);
        pen.row(
                Cell.centred(Pen.LEFT, MIDDLE, "Số: %d/UBND".formatted(some.between(1, 2000)), Font.PLAIN),
                Cell.centred(MIDDLE, Pen.RIGHT, "Đà Nẵng, " + some.dateInWords(), Font.ITALIC));
        pen.skip(0.6);
        pen.row(Cell.centred(Pen.LEFT, Pen.RIGHT, some.oneOf(some.phrases().titles()), Font.BOLD));
        pen.skip(0.4);
    }

    private static void person(Pen pen, Invention some) {
        pen.line("Họ, chữ đệm, tên: " + some.name());
        pen.line("Ngày, tháng, năm sinh: " + some.date());
        pen.line("Dân tộc: %s; Quốc tịch: Việt Nam"
                .formatted(some.oneOf(some.phrases().ethnic())));
        pen.line("Số định danh cá nhân: " + some.idNumber());
        pen.line("Nơi cư trú: " + some.address());
        pen.line("Điện thoại: " + some.phone());
    }

    private static void signatures(Pen pen, Invention some) {
        pen.skip(0.5);
        pen.row(
                Cell.centred(Pen.LEFT, MIDDLE, "Người tiếp nhận", Font.BOLD),
                Cell.centred(MIDDLE + 200, Pen.RIGHT, "Người khai", Font.BOLD));
        pen.skip(3);
        pen.row(
                Cell.centred(Pen.LEFT, MIDDLE, some.name(), Font.PLAIN),
                Cell.centred(MIDDLE + 200, Pen.RIGHT, some.name(), Font.PLAIN));
    }

    private static Cell[] cells(int[] at, String... texts) {
        Cell[] cells = new Cell[texts.length];
        for (int i = 0; i < texts.length; i++) {
            cells[i] = Cell.left(at[i], texts[i]);
        }
        return cells;
    }
}
