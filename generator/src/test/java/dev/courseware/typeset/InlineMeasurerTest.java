package dev.courseware.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.model.Attributes;
import dev.courseware.model.inline.Break;
import dev.courseware.model.inline.Code;
import dev.courseware.model.inline.RawHtml;
import dev.courseware.model.inline.RichText;
import dev.courseware.model.inline.Styled;
import dev.courseware.model.inline.Text;
import dev.courseware.typography.Typographer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines are broken as a browser does: every letter of this font is half as wide as high, bold ones are as wide. */
class InlineMeasurerTest {
    private static final String WIDTHS = """
        font\tTest\tnormal\t400
        20 500*95
        font\tTest\tnormal\t800
        20 1000*95
        font\tMono\tnormal\t400
        20 600*95
        """;
    private static final Font FONT = new Font("Test", 20, 400);
    private static final InlineMeasurer SETTER = new InlineMeasurer(
            Fonts.read(WIDTHS), new InlineMeasurer.Styles("Mono", 0.5, 0.5, 800, "Test"), Typographer.PLAIN);

    private static RichText raw(String html) {
        return RichText.of(new RawHtml(List.of(new RawHtml.Part(RawHtml.Kind.MARKUP, html))));
    }

    private static int lines(String html, double width) {
        return SETTER.lines(raw(html), FONT, width);
    }

    private static double width(String html) {
        return SETTER.set(raw(html), FONT).widest();
    }

    @Test
    void words_fill_a_line_until_the_next_one_does_not_fit() {
        assertThat(lines("<p>aaaa bbbb cccc</p>", 140)).isEqualTo(1);
        assertThat(lines("<p>aaaa bbbb cccc</p>", 139)).isEqualTo(2);
        assertThat(lines("<p>aaaa bbbb cccc</p>", 89)).isEqualTo(3);
        assertThat(lines("", 89)).isZero();
    }

    @Test
    void the_space_at_a_lines_end_takes_no_room() {
        assertThat(lines("aaaa  \n bbbb ", 90)).isEqualTo(1);
        assertThat(lines("aaaa bbbb", 40)).isEqualTo(2);
    }

    @Test
    void a_word_that_is_wider_than_the_line_is_broken() {
        assertThat(lines("a " + "b".repeat(25), 100)).isEqualTo(4);
    }

    @Test
    void lines_break_at_hyphens_dashes_and_own_breaks() {
        assertThat(lines("aaaa-bbbb", 60)).isEqualTo(2);
        assertThat(lines("1-2", 20))
                .as("a range stays whole until it has to be broken")
                .isEqualTo(2);
        assertThat(lines("aa\u2014bb", 35)).isEqualTo(2);
        assertThat(lines("a<br>b", 500)).isEqualTo(2);
        assertThat(lines("a&nbsp;b c", 30)).isEqualTo(2);
    }

    @Test
    void ideographs_break_anywhere_but_not_before_a_full_stop() {
        assertThat(lines("\u5206\u5e03\u5f0f\u7cfb\u7edf", 60)).isEqualTo(2);
        assertThat(SETTER.set(RichText.of("\u5206\u3002"), FONT).narrowest()).isEqualTo(40);
    }

    @Test
    void markup_changes_widths() {
        assertThat(width("aaaa")).isEqualTo(40);
        assertThat(width("a<strong>a</strong>a")).isEqualTo(40);
        assertThat(width("<code>aa</code>"))
                .as("two letters of 6 and room of 5 on both sides")
                .isEqualTo(22);
        assertThat(width("&lt;a&gt;")).isEqualTo(30);
        assertThat(width("<a href=\"x\">ab</a>")).isEqualTo(20);
    }

    @Test
    void pieces_of_text_are_as_wide_as_the_markup_that_they_become() {
        Styled strong = new Styled(Styled.Style.STRONG, Attributes.NONE, RichText.of("a"));
        RichText text = RichText.of(List.of(new Text("a"), strong, new Code("aa", Attributes.NONE)));
        assertThat(SETTER.set(text, FONT).widest()).isEqualTo(width("a<strong>a</strong><code>aa</code>"));
        RichText broken = RichText.of(List.of(new Text("a"), new Break(), new Text("b")));
        assertThat(SETTER.lines(broken, FONT, 500)).isEqualTo(2);
    }

    @Test
    void weights_in_between_are_interpolated_and_unknown_fonts_guessed() {
        Fonts fonts = Fonts.read(WIDTHS);
        assertThat(fonts.face(new Font("Test", 10, 600)).width('a')).isEqualTo(750);
        assertThat(fonts.face(new Font("Other", 10, 400)).width('a')).isBetween(400, 700);
        assertThat(fonts.face(FONT).width(0x0301)).as("a combining accent").isZero();
    }
}
