package vn.motcua.authority;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitsTest {

    private final Units units = new Units();

    @Test
    void everyUnitIsServedByOneBranchAndEveryBranchServesSome() {
        assertThat(units.all()).hasSize(94);
        Map<Unit, Long> served = units.all().stream()
                .collect(groupingBy(
                        unit -> units.landBranch(unit).orElseThrow(), java.util.stream.Collectors.counting()));
        assertThat(served.keySet())
                .containsExactlyInAnyOrderElementsOf(units.offices().stream()
                        .filter(office -> office.kind() == UnitKind.LAND_BRANCH)
                        .toList())
                .hasSize(11);
    }

    @ParameterizedTest
    @CsvSource({
        "Thanh Khê, khu vực 1",
        "Hoàng Sa, khu vực 2",
        "Bà Nà, khu vực 3",
        "Hải Vân, khu vực 4",
        "Tân Hiệp, khu vực 5",
        "Tam Hải, khu vực 6",
        "Quế Sơn, khu vực 7",
        "Vu Gia, khu vực 8",
        "Khâm Đức, khu vực 9",
        "Tây Giang, khu vực 10",
        "Trà Linh, khu vực 11",
    })
    void theBranchOfAPlaceFollowsItsFormerDistrict(String place, String region) {
        assertThat(units.landBranch(unit(place)).orElseThrow().name()).endsWith(region + " (giả định)");
    }

    @Test
    void difficultCommunesAreCandidatesUntilTheCityConfirmsThem() {
        assertThat(units.all())
                .allMatch(unit -> unit.locality() != null && !unit.locality().difficultConfirmed());
        Set<String> difficult = units.all().stream()
                .filter(unit -> unit.locality() != null && unit.locality().difficult())
                .map(Unit::name)
                .collect(Collectors.toSet());
        assertThat(difficult)
                .hasSize(40)
                .contains("Tây Giang", "Trà Linh", "Khâm Đức", "Nông Sơn", "Tân Hiệp", "Tam Hải", "Hoàng Sa")
                .doesNotContain("Thanh Khê", "Bà Nà", "Hội An", "Quế Sơn");
    }

    @Test
    void anOfficeIsNoUnitThatReceivesButIsFoundByItsCode() {
        Unit office = units.get("DD000");
        assertThat(office.isCommune()).isFalse();
        assertThat(office.synthetic()).isTrue();
        assertThat(office.leader()).isEqualTo("Lãnh đạo Văn phòng Đăng ký đất đai thành phố Đà Nẵng (mã giả định)");
        assertThat(office.authority()).isEqualTo(office.fullName());
        assertThat(office.signatory()).isEqualTo("LÃNH ĐẠO VĂN PHÒNG");
        assertThat(units.all()).doesNotContain(office);
        assertThat(units.landBranch(office)).isEmpty();
        assertThat(office.kind().roles()).contains(Role.SPECIALIST, Role.LEADER).doesNotContain(Role.CIVIL_STATUS);
    }

    @Test
    void aWardIsNamedAsItWas() {
        Unit ward = units.get("20209");
        assertThat(ward.fullName()).isEqualTo("Phường Thanh Khê");
        assertThat(ward.authority()).isEqualTo("Ủy ban nhân dân phường Thanh Khê");
        assertThat(ward.leader()).isEqualTo("Lãnh đạo UBND Phường Thanh Khê");
        assertThat(ward.signatory()).isEqualTo("LÃNH ĐẠO ỦY BAN NHÂN DÂN");
    }

    @Test
    void anUnknownCodeIsToldInVietnamese() {
        assertThatThrownBy(() -> units.get("99999"))
                .isInstanceOf(UnitUnknown.class)
                .hasMessage("Thành phố không có đơn vị, cơ quan mang mã 99999.");
    }

    private Unit unit(String name) {
        return units.all().stream()
                .filter(unit -> unit.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
