package vn.motcua.procedure;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Shared forms in the version in force. A new version is seen within five seconds, as new versions of procedures are. */
final class LatestForms {

    private static final long MOMENT = Duration.ofSeconds(5).toNanos();

    private record Read(Form form, long at) {}

    private final Map<String, Read> forms = new ConcurrentHashMap<>();

    Form get(String key, Supplier<Form> source) {
        Read known = forms.get(key);
        if (known == null || System.nanoTime() - known.at > MOMENT) {
            known = new Read(source.get(), System.nanoTime());
            forms.put(key, known);
        }
        return known.form;
    }
}
