package dev.courseware.model.inline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.model.Attributes;
import dev.courseware.model.Html;
import dev.courseware.model.inline.Styled.Style;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RichTextTest {
    private static final RichText TEXT = RichText.of(List.of(
            new Text("One\nis "),
            strong("two words"),
            new FootnoteMark(1, "fnref-1", "fn-1", true),
            new Text(" and "),
            new InlineFormula("x^2", "x²", new Html("<math></math>")),
            new Text(".")));

    private static Styled strong(String words) {
        return new Styled(Style.STRONG, Attributes.NONE, RichText.of(words));
    }

    @Test
    void plain_words_stand_on_one_line_with_tex_for_formulas_and_nothing_for_footnotes() {
        assertThat(TEXT.plain()).isEqualTo("One is two words and x^2.");
        assertThat(RichText.of(new Gap(1, RichText.of("secret"))).plain()).isEqualTo("…");
        assertThat(RichText.of(new InlineCue("laughs")).plain()).isEqualTo("(laughs)");
    }

    @Test
    void a_label_has_formulas_as_they_are_read_and_a_text_without_places_has_nothing_that_leads_anywhere() {
        assertThat(TEXT.label()).isEqualTo("One is two words and x².");
        RichText text = RichText.of(List.of(
                new Link(new Target.Anchor("a"), RichText.of(List.of(new Text("b "), strong("c")))),
                new FootnoteMark(1, "fnref-1", "fn-1", true),
                new Span(new Attributes("id", List.of(), Map.of()), RichText.of(" d")),
                new Break(),
                new Styled(Style.EMPHASIS, new Attributes("e", List.of(), Map.of()), RichText.of("f"))));
        assertThat(text.withoutPlaces().pieces())
                .containsExactly(
                        new Text("b "),
                        strong("c"),
                        new Text(" d "),
                        new Styled(Style.EMPHASIS, Attributes.NONE, RichText.of("f")));
    }

    @Test
    void a_part_keeps_markup_around_what_is_cut_and_a_footnote_with_what_it_belongs_to() {
        assertThat(TEXT.part(0, 10).pieces()).containsExactly(new Text("One\nis "), strong("two"));
        assertThat(TEXT.part(10, 16).pieces())
                .containsExactly(strong(" words"), new FootnoteMark(1, "fnref-1", "fn-1", true));
        assertThat(TEXT.part(16, 25).pieces())
                .startsWith(new Text(" and "))
                .doesNotContain(new FootnoteMark(1, "fnref-1", "fn-1", true));
    }

    @Test
    void all_parts_together_say_what_the_whole_says() {
        for (int cut = 0; cut <= TEXT.plain().length(); cut++) {
            if (cut > 21 && cut < 24) {
                continue; // Within the formula, which stays whole.
            }
            RichText head = TEXT.part(0, cut);
            RichText rest = TEXT.part(cut, TEXT.plain().length());
            assertThat(head.plain() + rest.plain()).as("cut at %s", cut).isEqualTo(TEXT.plain());
        }
    }

    @Test
    void what_is_replaced_is_replaced_however_deep_it_stands_and_all_else_stays_the_same() {
        RichText nested = RichText.of(List.of(
                new Text("a "), new Link(new Target.Anchor("x"), RichText.of(List.of(new Text("b"), strong("c"))))));
        RichText flat = nested.map(piece -> piece instanceof Link || piece instanceof Styled
                ? piece.content().map(inner -> inner instanceof Styled ? inner.content() : null)
                : null);
        assertThat(flat).isEqualTo(RichText.of("a bc"));
        assertThat(nested.map(piece -> null)).isSameAs(nested);
    }

    @Test
    void blanks_around_text_go_and_those_within_stay() {
        RichText text = RichText.of(List.of(new Text(" \n "), strong(" a "), new Text(" b \n")));
        assertThat(text.strip().pieces()).containsExactly(strong(" a "), new Text(" b"));
        assertThat(RichText.of(" ").strip()).isEqualTo(RichText.EMPTY);
        assertThat(RichText.of(" \n ").isBlank()).isTrue();
    }
}
