package vn.motcua.signature;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Keeps papers for tests; of what was rolled back it knows nothing. Dossiers of other tests have none here. */
@Component
class Drawer implements SignablePapers {

    private final Map<String, List<Sheet>> sheets = new ConcurrentHashMap<>();
    private final Set<String> breaking = ConcurrentHashMap.newKeySet();

    /** The next time that a paper of the dossier is signed, the program ends before anything is recorded. */
    void breaksAfterSigning(String dossier) {
        breaking.add(dossier);
    }

    Sheet put(String dossier, Path unsigned) {
        try {
            Sheet sheet = new Sheet("to-" + sheets.size(), Files.readAllBytes(unsigned), new ArrayList<>());
            sheets.computeIfAbsent(dossier, key -> new ArrayList<>()).add(sheet);
            return sheet;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<Signable> awaitingSignature(String dossierNumber) {
        return sheets.getOrDefault(dossierNumber, List.of()).stream()
                .filter(sheet -> sheet.signed.isEmpty())
                .map(sheet -> breaking.remove(dossierNumber) ? new Breaking(sheet) : sheet)
                .map(Signable.class::cast)
                .toList();
    }

    record Sheet(String id, byte[] unsigned, List<byte[]> signed) implements Signable {

        @Override
        public String title() {
            return "Giấy phép xây dựng";
        }

        @Override
        public StampPlace stamp() {
            return new StampPlace.Under("LÃNH ĐẠO ỦY BAN NHÂN DÂN");
        }

        @Override
        public InputStream open() {
            return new java.io.ByteArrayInputStream(unsigned);
        }

        @Override
        public void signed(Path pdf) throws IOException {
            byte[] content = Files.readAllBytes(pdf);
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    signed.add(content);
                }
            });
        }
    }

    private record Breaking(Sheet sheet) implements Signable {

        @Override
        public String id() {
            return sheet.id;
        }

        @Override
        public String title() {
            return sheet.title();
        }

        @Override
        public StampPlace stamp() {
            return sheet.stamp();
        }

        @Override
        public InputStream open() {
            return sheet.open();
        }

        @Override
        public void signed(Path pdf) throws IOException {
            sheet.signed(pdf);
            throw new IllegalStateException("power cut");
        }
    }
}
