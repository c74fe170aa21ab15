package vn.motcua.paper.digitisation.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonalNumberTest {

    private static final Set<String> PROVINCES = KnownPapers.read().provinces();

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
            048095001234, 1995-03-14, true,  -
            048198004321, 1998-07-02, false, -
            048305004321, 2005-07-02, false, -
            04809500123,  1995-03-14, true,  length
            003095001234, 1995-03-14, true,  province
            048095001234, 1995-03-14, false, sex
            048095001234, 1996-03-14, true,  year
            048295001234, 1995-03-14, true,  year
            048095001234, -,          -,     -
            """)
    void onlyWhatFitsTogetherIsPlausible(String digits, String born, Boolean male, String wrong) {
        assertThat(new PersonalNumber(digits).implausible(PROVINCES, born, male))
                .isEqualTo(wrong);
    }
}
