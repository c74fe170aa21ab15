package vn.motcua.paper;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.Wording;

/** Opens kept files, and makes an incident of one that is not there or not what it was. */
@Component
public class Watched {

    private final FileStore store;
    private final Incidents incidents;
    private final List<FileOwner> owners;

    Watched(FileStore store, Incidents incidents, List<FileOwner> owners) {
        this.store = store;
        this.incidents = incidents;
        this.owners = owners;
    }

    /** As {@link FileStore#open}. */
    public InputStream open(String sha256) throws IOException {
        try {
            return new Reporting(store.open(sha256), sha256);
        } catch (FileMissing missing) {
            report(Incident.Kind.MISSING, sha256);
            throw missing;
        }
    }

    void report(Incident.Kind kind, String sha256) {
        Optional<FileOwner.Owned> owner =
                owners.stream().flatMap(each -> each.owner(sha256).stream()).findFirst();
        String what = owner.map(FileOwner.Owned::what).orElse(Wording.say("paper.incident.some"));
        String whose = owner.map(FileOwner.Owned::dossierNumber).orElse("?");
        incidents.report(
                kind,
                sha256,
                owner.map(FileOwner.Owned::dossierNumber).orElse(null),
                Wording.say("paper.incident." + kind, what, whose, sha256));
    }

    private final class Reporting extends FilterInputStream {

        private final String sha256;

        Reporting(InputStream content, String sha256) {
            super(content);
            this.sha256 = sha256;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            try {
                return super.read(buffer, offset, length);
            } catch (FileDamaged damaged) {
                report(Incident.Kind.DAMAGED, sha256);
                throw damaged;
            }
        }
    }
}
