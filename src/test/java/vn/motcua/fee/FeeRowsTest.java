package vn.motcua.fee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.OnH2;
import vn.motcua.procedure.FeeTable;

/** Each row of the shared decision {@code fee}. */
@OnH2
class FeeRowsTest {

    @Autowired
    FeeTable table;

    @ParameterizedTest
    @CsvSource({
        "marriage-registration, counter, normal, urban, 2026-11-25, marriage-registration, 0, true",
        "marriage-registration, portal, poor, rural, 2025-07-01, marriage-registration, 0, true",
        "construction-permit, portal, normal, urban, 2026-11-25, construction-permit-fee, 0, false",
        "construction-permit, portal, normal, urban, 2025-09-24, construction-permit-fee, 75000, false",
        "construction-permit, counter, normal, urban, 2026-11-25, construction-permit-fee, 75000, false",
        "construction-permit, post, normal, rural, 2026-11-25, construction-permit-fee, 75000, false",
        "construction-permit, counter, poor, urban, 2026-11-25, construction-permit-fee, 0, false",
        "construction-permit, counter, meritorious, urban, 2026-11-25, construction-permit-fee, 0, false",
        "land-change, portal, normal, urban, 2026-11-25, land-change-fee, 0, false",
        "land-change, counter, disabled, urban, 2026-11-25, land-change-fee, 0, false",
        "land-change, counter, elderly, urban, 2026-11-25, land-change-fee, 75000, false",
        "land-change, counter, poor, rural, 2026-11-25, land-change-fee, 50000, false",
        "land-change, counter, normal, urban, 2026-11-25, land-change-fee, 150000, false",
        "land-change, post, normal, rural, 2026-11-25, land-change-fee, 100000, false",
        "dog-licence, counter, normal, rural, 2026-11-25, none, 0, false",
    })
    void everyRowAnswers(
            String procedure,
            String channel,
            String category,
            String area,
            LocalDate on,
            String code,
            long amount,
            boolean confirmed) {
        FeeTable.Fee fee = table.feeFor(new FeeTable.Question(procedure, channel, category, area, on));
        assertThat(fee.code()).isEqualTo(code);
        assertThat(fee.amount()).isEqualTo(amount);
        assertThat(fee.confirmed()).isEqualTo(confirmed);
        assertThat(fee.title()).isNotBlank();
        if (!confirmed && !code.equals("none")) {
            assertThat(fee.legalBasis()).contains("Mức giả định, chờ HĐND thành phố công bố");
        }
    }
}
