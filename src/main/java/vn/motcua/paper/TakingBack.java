package vn.motcua.paper;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.Acting;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierUnknown;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Occasion;

/** Takes files out of a dossier again, as long as they are part of nothing that was signed. */
@Service
class TakingBack {

    private final Dossiers dossiers;
    private final PaperFiles files;
    private final List<PaperWatch> watches;
    private final Acting acting;
    private final Clock clock;

    TakingBack(Dossiers dossiers, PaperFiles files, List<PaperWatch> watches, Acting acting, Clock clock) {
        this.dossiers = dossiers;
        this.files = files;
        this.watches = watches;
        this.acting = acting;
        this.clock = clock;
    }

    /**
     * @return its content, to which nothing may refer any more
     * @throws SealedPaper if it is part of a signed copy
     * @throws NoSuchFile if the dossier has no such file
     */
    @Transactional
    public String of(Filing.Target target, String id) {
        String number = target.dossierNumber();
        Dossier dossier = dossiers.hold(number).orElseThrow(() -> new DossierUnknown(number));
        PaperFile file = files.find(id)
                .filter(found -> found.belongsTo(number, target.item()))
                .orElseThrow(() -> new NoSuchFile(number));
        if (file.sealed()) {
            throw new SealedPaper(target.name());
        }
        files.remove(file);
        Occasion occasion = Occasion.now(clock.instant(), acting.userId().orElse(Occasion.SYSTEM));
        dossier.takePaperBack(target.item(), target.name(), file.pages(), occasion);
        watches.forEach(watch -> watch.changed(number, target.item()));
        return file.sha256();
    }
}
