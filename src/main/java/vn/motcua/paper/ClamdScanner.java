package vn.motcua.paper;

import java.io.InputStream;
import java.net.InetSocketAddress;
import java.util.Collection;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import xyz.capybara.clamav.ClamavClient;
import xyz.capybara.clamav.Platform;
import xyz.capybara.clamav.commands.scan.result.ScanResult;

/**
 * Sends files to clamd (INSTREAM). Its {@code StreamMaxLength} has to be at least the largest file that may be uploaded. A clamd
 * that is down, slow or says something else than found or not found has said nothing.
 */
class ClamdScanner implements VirusScanner, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ClamdScanner.class);

    private final ClamdSettings settings;
    /** The client waits for ever; a thread of its own can be interrupted, which closes its connection. */
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "clamd");
        thread.setDaemon(true);
        return thread;
    });

    ClamdScanner(ClamdSettings settings) {
        this.settings = settings;
    }

    @Override
    public Verdict scan(InputStream content) {
        Future<ScanResult> answer = threads.submit(() -> client().scan(content));
        try {
            return verdict(answer.get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException | TimeoutException e) {
            LOG.warn("clamd did not answer; the file goes into quarantine: {}", e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            answer.cancel(true);
        }
        return Verdict.QUARANTINE;
    }

    private ClamavClient client() {
        return new ClamavClient(new InetSocketAddress(settings.host(), settings.port()), Platform.UNIX);
    }

    private static Verdict verdict(ScanResult result) {
        if (result instanceof ScanResult.VirusFound found) {
            return Verdict.infected(found.getFoundViruses().values().stream()
                    .flatMap(Collection::stream)
                    .findFirst()
                    .orElse("?"));
        }
        return result instanceof ScanResult.OK ? Verdict.CLEAN : Verdict.QUARANTINE;
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
    }
}
