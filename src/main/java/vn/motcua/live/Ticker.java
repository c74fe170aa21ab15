package vn.motcua.live;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Once a second, and only while a page listens: one hint of a kind at most, however much has changed. */
@Component
class Ticker {

    private static final Logger LOG = LoggerFactory.getLogger(Ticker.class);
    private static final int BEAT = 20;

    private final List<HintSource> sources;
    private final Screens screens;
    private int seconds;

    Ticker(List<HintSource> sources, Screens screens) {
        this.sources = sources;
        this.screens = screens;
    }

    @Scheduled(fixedDelayString = "${motcua.live.pause:PT1S}")
    void tick() {
        if (screens.none()) {
            return;
        }
        for (HintSource source : sources) {
            try {
                source.news().ifPresent(screens::tell);
            } catch (RuntimeException failure) {
                LOG.warn("Không đọc được thay đổi để báo cho các màn hình đang mở", failure);
            }
        }
        seconds++;
        if (seconds % BEAT == 0) {
            screens.beat();
        }
    }
}
