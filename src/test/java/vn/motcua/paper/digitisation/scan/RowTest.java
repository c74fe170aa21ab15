package vn.motcua.paper.digitisation.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RowTest {

    @Test
    void aTableIsReadRowByRowWhateverOrderTheEngineGives() {
        List<Row> rows = Row.of(List.of(
                word("Họ", 0, 0, 40),
                word("Số", 300, 2, 340),
                word("An", 0, 50, 40),
                word("tên", 50, 3, 90),
                word("048", 300, 48, 360)));

        assertThat(rows).extracting(Row::text).containsExactly("Họ tên\tSố", "An\t048");
    }

    @Test
    void aLongStrokeStretchesNoRow() {
        Word stroke = new Word("|", 90, new Box(500, -60, 505, 90));
        Row row = Row.of(List.of(word("Số", 0, 0, 40), word("12", 50, 0, 90), stroke, word("Tờ", 600, 1, 640)))
                .get(0);

        assertThat(row.top()).isBetween(0, 1);
        assertThat(row.bottom()).isBetween(30, 31);
    }

    @Test
    void aRowIsAsCertainAsItsWorstWord() {
        Row row = new Row(List.of(word("Số", 0, 0, 40), new Word("l2", 41, new Box(50, 0, 90, 30))));

        assertThat(row.confidence()).isEqualTo(41);
    }

    private static Word word(String text, int left, int top, int right) {
        return new Word(text, 95, new Box(left, top, right, top + 30));
    }
}
