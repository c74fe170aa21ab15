package vn.motcua.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class TimesTest {

    @Test
    void aClassTellsItsMinutesWithinATwentieth() {
        LongStream.of(0, 10, 59, 480, 2400, 50_000)
                .forEach(minutes -> assertThat((double) TimeClass.middle(TimeClass.of(minutes)))
                        .isCloseTo(minutes, within(Math.max(1, minutes * 0.051))));
    }

    @Test
    void medianAndNinthDecileAreCountedFromTheClasses() {
        StepTimes times = new StepTimes();
        for (int i = 1; i <= 100; i++) {
            times.add(TimeClass.of(i * 10L), 1, i > 80 ? 1 : 0, 3);
        }
        Heat.StepHeat heat = times.heat("examine", 7);
        assertThat((double) Objects.requireNonNull(heat.median())).isCloseTo(500, within(26.0));
        assertThat((double) Objects.requireNonNull(heat.ninthDecile())).isCloseTo(900, within(46.0));
        assertThat(heat.late()).isEqualTo(20);
        assertThat(heat.pausedMinutes()).isEqualTo(300);
        assertThat(new StepTimes().heat("sign", 1).median()).isNull();
    }

    @Test
    void theChanceIsTheShareOfThoseThatNeededLongerThanIsLeft() {
        RestTimes past = new RestTimes();
        past.add("marriage-registration", "examine", TimeClass.of(60), 60);
        past.add("marriage-registration", "examine", TimeClass.of(300), 30);
        past.add("marriage-registration", "examine", TimeClass.of(900), 10);
        assertThat(past.chanceOfBeingLate("marriage-registration", "examine", 0, 120))
                .hasValue(40);
        assertThat(past.chanceOfBeingLate("marriage-registration", "examine", 120, 240))
                .hasValue(25);
        assertThat(past.chanceOfBeingLate("marriage-registration", "examine", 0, 2000))
                .hasValue(0);
        assertThat(past.chanceOfBeingLate("marriage-registration", "examine", 600, 10))
                .as("too few took that long")
                .isEmpty();
        assertThat(past.chanceOfBeingLate("land-change", "examine", 0, 10)).isEmpty();
    }

    @Test
    void thePaceOfAUsualDayIsTheMiddleOne() {
        assertThat(Load.median(LongStream.of(9, 0, 3))).isEqualTo(3);
        assertThat(Load.median(LongStream.of(4, 0, 3, 90))).isEqualTo(3.5);
    }
}
