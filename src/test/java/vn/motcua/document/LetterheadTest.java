package vn.motcua.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.authority.Unit;
import vn.motcua.authority.Units;

/** Nghị định 30/2020/NĐ-CP, Phụ lục I. */
class LetterheadTest {

    private final Units units = new Units();

    @Test
    void theCentreStandsUnderItsPeoplesCommittee() {
        Letterhead centre = Letterhead.ofCentre(units.get("20209"));
        assertThat(centre.superior()).containsExactly("ỦY BAN NHÂN DÂN", "PHƯỜNG THANH KHÊ");
        assertThat(centre.agency()).containsExactly("TRUNG TÂM PHỤC VỤ", "HÀNH CHÍNH CÔNG");
        assertThat(centre.place()).isEqualTo("Thanh Khê");
        assertThat(centre.signature(Capacity.KT)).containsExactly("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC");
    }

    @Test
    void aPeoplesCommitteeHasNoSuperiorAndIsSignedForAsAWhole() {
        Letterhead committee = Letterhead.ofAuthority(units.get("20209"));
        assertThat(committee.superior()).isEmpty();
        assertThat(committee.agency()).containsExactly("ỦY BAN NHÂN DÂN", "PHƯỜNG THANH KHÊ");
        assertThat(committee.signature(Capacity.TM)).containsExactly("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH");
    }

    @Test
    void anOfficeOfTheLandRegistrationWritesFromTheCityAndHasNoCentre() {
        Letterhead branch = Letterhead.ofAuthority(units.get("DD001"));
        assertThat(branch.superior()).containsExactly("VĂN PHÒNG ĐĂNG KÝ ĐẤT ĐAI", "THÀNH PHỐ ĐÀ NẴNG");
        assertThat(branch.place()).isEqualTo("Đà Nẵng");
        assertThat(Letterhead.ofCentre(units.get("DD001"))).isEqualTo(branch);
    }

    @Test
    void everyUnitCanSignInEveryCapacity() {
        for (Unit unit : units.everywhere().toList()) {
            assertThat(Arrays.stream(Capacity.values())).allSatisfy(capacity -> assertThat(
                            Letterhead.ofAuthority(unit).signature(capacity))
                    .isNotEmpty());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-05, ngày 05 tháng 02 năm 2026",
        "2026-03-09, ngày 09 tháng 3 năm 2026",
        "2026-11-25, ngày 25 tháng 11 năm 2026"
    })
    void smallDaysAndTheMonthsOneAndTwoHaveAZero(LocalDate day, String written) {
        assertThat(DossierPage.day(day)).isEqualTo(written);
    }

    @Test
    void numbersUnderTenHaveAZeroAndNameKindAndIssuer() {
        Kind receipt = PressOfTheTest.KINDS.get("receipt");
        Letterhead centre = Letterhead.ofCentre(units.get("20209"));
        assertThat(Numbering.text(7, receipt, centre)).isEqualTo("07/GTN-TTPVHCC");
        assertThat(Numbering.text(1207, receipt, centre)).isEqualTo("1207/GTN-TTPVHCC");
    }

    @Test
    void noTwoKindsShareTheirCode() {
        assertThat(PressOfTheTest.KINDS.all()).extracting(Kind::symbol).doesNotHaveDuplicates();
    }
}
