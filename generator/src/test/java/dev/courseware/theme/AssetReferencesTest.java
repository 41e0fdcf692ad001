package dev.courseware.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssetReferencesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a{b:url(x.png)} | a{b:url(css/x.png)}",
                "a{b:url( \"../f/x.woff2\" )} | a{b:url(f/x.woff2)}",
                "a{b:url('./x.png')}c{d:url(y.png)} | a{b:url(css/x.png)}c{d:url(css/y.png)}",
                "a{b:url(data:image/png;base64,AA)} | a{b:url(data:image/png;base64,AA)}",
                "a{b:url(#x)} | a{b:url(#x)}",
                "a{b:url(https://example.org/x)} | a{b:url(https://example.org/x)}",
                "a{b:url(x | a{b:url(x",
                "a{b:c} | a{b:c}"
            })
    void relative_addresses_in_style_sheets_are_replaced(String css, String expected) {
        assertThat(references("css/site.css").inCss(css).replace('~', '/')).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<script src=\"../js/x.js\" defer></script> | <script src=\"js/x.js\" defer></script>",
                "<link rel=\"x\" href=\"y.css\"> | <link rel=\"x\" href=\"frames/y.css\">",
                "<a href=\"#x\" data-src=\"y.css\"> | <a href=\"#x\" data-src=\"y.css\">",
                "<img src=\"data:image/png;base64,AA\"> | <img src=\"data:image/png;base64,AA\">"
            })
    void relative_addresses_in_pages_are_replaced(String html, String expected) {
        assertThat(references("frames/x.html").inHtml(html).replace('~', '/')).isEqualTo(expected);
    }

    private static AssetReferences references(String path) {
        return new AssetReferences(path, asset -> "assets/" + asset.replace('/', '~'));
    }
}
