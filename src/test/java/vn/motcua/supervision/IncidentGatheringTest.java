package vn.motcua.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.OnH2;
import vn.motcua.dossier.DossierLogs;
import vn.motcua.incident.IncidentKind;
import vn.motcua.incident.IncidentSource;
import vn.motcua.incident.OpenIncident;

/** The modules' incidents together, also when one of the modules cannot say. */
@OnH2
class IncidentGatheringTest {

    private static final OpenIncident ONE =
            new OpenIncident("gathering-test", null, null, Instant.EPOCH, "Hỏng.", "Sửa.", null, Set.of());

    @Autowired
    IncidentActs acts;

    @Autowired
    DossierLogs dossiers;

    @Test
    void aModuleThatCannotSayDoesNotHideTheOthersAndIsNamed() {
        var gathered = new IncidentGathering(
                        List.of(source(IncidentKind.FILE, false), source(IncidentKind.NOTICE, true)), acts, dossiers)
                .all();
        assertThat(gathered.known()).extracting(KnownIncident::incident).containsExactly(ONE);
        assertThat(gathered.unread()).containsExactly(IncidentKind.FILE);
    }

    @Test
    void everyKindHasOneSourceAndNoneTwo(@Autowired IncidentGathering whole) {
        assertThat(whole.kinds()).containsExactly(IncidentKind.values());
        assertThatThrownBy(() -> new IncidentGathering(
                        List.of(source(IncidentKind.FILE, true), source(IncidentKind.FILE, true)), acts, dossiers))
                .hasMessageContaining("FILE");
    }

    private static IncidentSource source(IncidentKind kind, boolean says) {
        return new IncidentSource() {
            @Override
            public IncidentKind kind() {
                return kind;
            }

            @Override
            public List<OpenIncident> open(int most) {
                if (!says) {
                    throw new IllegalStateException("its tables are gone");
                }
                return List.of(ONE);
            }

            @Override
            public boolean retry(String id) {
                return false;
            }
        };
    }
}
