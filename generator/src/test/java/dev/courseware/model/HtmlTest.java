package dev.courseware.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlTest {
    @Test
    void text_is_escaped_for_elements_and_attributes() {
        assertThat(Html.text("<a href=\"x\">&amp;</a>").value())
                .isEqualTo("&lt;a href=&quot;x&quot;&gt;&amp;amp;&lt;/a&gt;");
    }

    @Test
    void characters_that_html_forbids_are_replaced() {
        assertThat(Html.text("a\u0000b\u001Bc\u007Fd\u0085e\uFDD0f\uFFFFg\r").value())
                .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf\uFFFDg\uFFFD");
        assertThat(Html.text("a\tb\nc\u00a0ü😀").value()).isEqualTo("a\tb\nc\u00a0ü😀");
    }
}
