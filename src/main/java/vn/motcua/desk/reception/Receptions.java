package vn.motcua.desk.reception;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.Unit;
import vn.motcua.procedure.CounterForms;
import vn.motcua.procedure.CounterProcedures;

/** What an officer has begun to take in and not finished: kept for that officer alone. */
@Service
class Receptions {

    private final Receptionist receptionist;
    private final DraftRows drafts;
    private final PageRows pages;
    private final CounterProcedures procedures;
    private final ReceptionSettings settings;
    private final Clock clock;

    Receptions(
            Receptionist receptionist,
            DraftRows drafts,
            PageRows pages,
            CounterProcedures procedures,
            ReceptionSettings settings,
            Clock clock) {
        this.receptionist = receptionist;
        this.drafts = drafts;
        this.pages = pages;
        this.procedures = procedures;
        this.settings = settings;
        this.clock = clock;
    }

    List<Draft> unfinished() {
        return drafts.unfinished(receptionist.account(), oldest());
    }

    /** @throws ReceptionRefused if there is none, or none of the officer who asks */
    Draft get(String id) {
        return drafts.find(id, receptionist.account())
                .filter(draft -> draft.touchedAt().isAfter(oldest()))
                .orElseThrow(ReceptionRefused::unknown);
    }

    /** As {@link #get}, held until the transaction ends. */
    Draft hold(String id) {
        return drafts.hold(id, receptionist.account())
                .filter(draft -> draft.touchedAt().isAfter(oldest()))
                .orElseThrow(ReceptionRefused::unknown);
    }

    @Transactional
    public Draft begin(String procedure) {
        String officer = receptionist.account();
        CounterForms forms = forms(procedure);
        if (drafts.unfinished(officer, oldest()).size() >= settings.most()) {
            throw ReceptionRefused.conflict("reception.too-many", settings.most());
        }
        Instant now = clock.instant();
        String id = UUID.randomUUID().toString();
        Draft draft = new Draft(id, officer, procedure, beginning(forms), now, now, null, null);
        drafts.add(draft);
        return draft;
    }

    /** The later one wins: there is one officer, and one page. */
    @Transactional
    public Draft save(String id, Content content) {
        Draft draft = hold(id);
        if (draft.finishedAt() != null) {
            throw ReceptionRefused.conflict("reception.finished", String.valueOf(draft.dossier()));
        }
        if (content.write().length() > settings.content().toBytes()) {
            throw ReceptionRefused.tooLarge(
                    "reception.too-long", settings.content().toKilobytes());
        }
        drafts.save(id, content, clock.instant());
        return get(id);
    }

    /** @return contents to which it no longer refers */
    @Transactional
    public List<String> discard(String id) {
        Draft draft = hold(id);
        List<String> left =
                pages.of(draft.id()).stream().map(PageRows.PageRow::sha256).toList();
        pages.removeAll(draft.id());
        drafts.remove(draft.id());
        return left;
    }

    CounterForms forms(String procedure) {
        return procedures
                .forms(procedure)
                .orElseThrow(() -> ReceptionRefused.invalid("reception.procedure-unknown", procedure));
    }

    private Instant oldest() {
        return clock.instant().minus(settings.keep());
    }

    /** The officer's own unit is where the citizen stands. */
    private Content beginning(CounterForms forms) {
        CounterForms.Defaults defaults = procedures.defaults(forms);
        Map<String, Object> values = new LinkedHashMap<>(defaults.start());
        List<Unit> own = receptionist.units();
        if (own.size() == 1 && forms.start().form().field("receivingUnit").isPresent()) {
            values.putIfAbsent("receivingUnit", own.get(0).code());
        }
        if (forms.start().form().field("channel").isPresent()) {
            values.putIfAbsent("channel", "counter");
        }
        return new Content(values, defaults.check(), null);
    }
}
