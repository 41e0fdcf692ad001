package dev.courseware.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CssAddressesTest {
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
    void relativeAddressesAreReplaced(String css, String expected) {
        String rewritten = new CssAddresses("css/site.css", path -> "assets/" + path.replace('/', '~')).rewrite(css);
        assertThat(rewritten.replace('~', '/')).isEqualTo(expected);
    }
}
