package vn.motcua.paper.digitisation.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SamplePagesTest {

    @Test
    void aSeedGivesTheSamePagesAgainAndAnotherSeedOthers() {
        SamplePage page = new SamplePages(7).clean(2);

        assertThat(new SamplePages(7).clean(2).text()).isEqualTo(page.text());
        assertThat(new SamplePages(8).clean(2).text()).isNotEqualTo(page.text());
        assertThat(page.text()).contains("Thửa đất số:").contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    }

    @Test
    void remembersWhereTheInkOfEachWordIs() {
        SamplePage page = new SamplePages(7).clean(0);
        DrawnWord first = page.words().get(0);

        assertThat(first.text()).isEqualTo("ỦY");
        assertThat(darkest(page, first)).isLessThan(60);
        assertThat(darkest(page, new DrawnWord("", 0, 0, first.left(), first.top())))
                .isEqualTo(255);
    }

    private static int darkest(SamplePage page, DrawnWord place) {
        int darkest = 255;
        for (int x = place.left(); x < place.right(); x++) {
            for (int y = place.top(); y < place.bottom(); y++) {
                darkest = Math.min(darkest, page.image().getRGB(x, y) & 0xFF);
            }
        }
        return darkest;
    }
}
