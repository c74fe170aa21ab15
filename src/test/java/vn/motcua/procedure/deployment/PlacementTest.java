package vn.motcua.procedure.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a file lies by its name. */
class PlacementTest {

    @ParameterizedTest
    @CsvSource({
        "birth.bpmn, processes/own/birth.bpmn",
        "check-intake.form, forms/own/check-intake.form",
        "birth-time-limit.dmn, dmn/own/birth-time-limit.dmn",
        "forms/shared/confirm.form, forms/shared/confirm.form",
        "C:/phan tich/forms/birth/check.form, forms/birth/check.form",
        "some/where/else.form, forms/own/else.form",
        "forms/birth/wrong-place.dmn, dmn/own/wrong-place.dmn"
    })
    void aBareNameIsLaidWhereItWouldLieInTheFolders(String name, String placed) {
        assertThat(FilePlace.of(name).map(place -> place.in("own"))).hasValue(placed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"notes.txt", "form", "x.form.bak", "", "forms/x/.form.swp"})
    void whatIsNoPartOfAProcedureHasNoPlace(String name) {
        assertThat(FilePlace.of(name)).isEmpty();
    }

    @Test
    void theIdIsTheNameOfTheFile() {
        assertThat(FilePlace.of("forms/a/check-intake.form").map(FilePlace::id)).isEqualTo(Optional.of("check-intake"));
    }
}
