package vn.motcua.live;

import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The pages that listen. None holds a thread or a connection to the database; the server stops without waiting for them. */
@Component
class Screens implements SmartLifecycle {

    /** Then a page connects anew, and its session and groups are read anew. */
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final Set<Screen> open = ConcurrentHashMap.newKeySet();
    private final int most;
    private final int mostOfOne;
    private volatile boolean running;

    Screens(@Value("${motcua.live.screens:500}") int most, @Value("${motcua.live.screens-of-one:6}") int mostOfOne) {
        this.most = most;
        this.mostOfOne = mostOfOne;
    }

    /** Empty when there are too many: the page goes on asking from time to time. */
    synchronized Optional<SseEmitter> open(Reader reader, @Nullable HttpSession session) {
        long own = open.stream()
                .filter(screen -> screen.reader().account().equals(reader.account()))
                .count();
        if (!running || open.size() >= most || own >= mostOfOne) {
            return Optional.empty();
        }
        SseEmitter line = new SseEmitter(LONGEST.toMillis());
        Screen screen = new Screen(reader, line, session);
        line.onCompletion(() -> open.remove(screen));
        line.onTimeout(line::complete);
        line.onError(failure -> open.remove(screen));
        open.add(screen);
        // With its first word the answer begins: until then a browser does not know that it is listened to.
        return screen.tell(SseEmitter.event().comment("")) ? Optional.of(line) : Optional.empty();
    }

    boolean none() {
        return open.isEmpty();
    }

    int count() {
        return open.size();
    }

    void tell(Hint hint) {
        for (Screen screen : open) {
            if (hint.concerned().test(screen.reader())
                    && !screen.tell(SseEmitter.event().name(hint.topic()).data(hint.said()))) {
                open.remove(screen);
            }
        }
    }

    /** So that what lies between does not take the silence for the end, and so that we see who is gone. */
    void beat() {
        open.removeIf(screen -> !screen.tell(SseEmitter.event().comment("")));
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        open.forEach(screen -> screen.line().complete());
        open.clear();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server waits for what is open. */
    @Override
    public int getPhase() {
        return DEFAULT_PHASE;
    }
}
