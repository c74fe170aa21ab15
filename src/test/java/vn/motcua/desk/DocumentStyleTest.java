package vn.motcua.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DocumentStyleTest {

    @Test
    void theStyleSheetOfTheDocumentIsAllowedByItsHashAlone() {
        assertThat(DocumentStyle.policyFor("<head><style>p { color: red }</style></head>"))
                .contains("style-src 'sha256-ngewhhP73WDIbgwseeu52VAAJgKdGUsu1IUQQsAm8m4='")
                .doesNotContain("unsafe-inline");
    }

    @Test
    void aDocumentWithoutStyleSheetMayHaveNone() {
        assertThat(DocumentStyle.policyFor("<p>Văn bản</p>")).contains("style-src 'none'");
    }
}
