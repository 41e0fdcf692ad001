package dev.courseware.typography;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.model.Attributes;
import dev.courseware.model.Course;
import dev.courseware.model.FrontMatter;
import dev.courseware.model.FrontPage;
import dev.courseware.model.GlossaryUse;
import dev.courseware.model.HtmlPolicy;
import dev.courseware.model.Look;
import dev.courseware.model.Publication;
import dev.courseware.model.Surroundings;
import dev.courseware.model.Typography;
import dev.courseware.model.inline.Break;
import dev.courseware.model.inline.Code;
import dev.courseware.model.inline.Element;
import dev.courseware.model.inline.Gap;
import dev.courseware.model.inline.InlineCue;
import dev.courseware.model.inline.RawHtml;
import dev.courseware.model.inline.RichText;
import dev.courseware.model.inline.Span;
import dev.courseware.model.inline.Styled;
import dev.courseware.model.inline.Text;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypographerTest {
    private static final Typographer ENGLISH = in("en");

    private static Typographer in(String language) {
        return of(language, Typography.BY_LANGUAGE);
    }

    private static Typographer of(String language, Typography typography) {
        return Typographer.of(new Course(
                "Tiny",
                "",
                language,
                List.of(),
                "",
                "",
                Look.of("default"),
                List.of(),
                List.of(),
                HtmlPolicy.SAFE,
                GlossaryUse.LINKS,
                typography,
                FrontMatter.NONE,
                "16:9",
                Publication.NONE,
                false,
                Surroundings.USUAL,
                FrontPage.USUAL));
    }

    private static Styled emphasis(String words) {
        return new Styled(Styled.Style.EMPHASIS, Attributes.NONE, RichText.of(words));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            en    | He said "it's 'fine'", I think. | He said “it’s ‘fine’”, I think.
            en-GB | "Yes", she said.                | “Yes”, she said.
            de    | "Ja", sagt sie, "'na gut'."     | „Ja“, sagt sie, „‚na gut‘.“
            de-CH | "Ja" und 'nein'                 | «Ja» und ‹nein›
            fr    | "Oui" et 'non'                  | «_Oui_» et “non”
            fr    | l'eau d'ici                     | l’eau d’ici
            fr    | Quoi ? Oui ! Ceci : cela ; puis « tout » | Quoi~? Oui~! Ceci_: cela~; puis «_tout_»
            fr    | Regarde «ceci» :) à 12:30, http://a.example/?b | Regarde «_ceci_» :) à 12:30, http://a.example/?b
            es    | "Sí" y 'no'                     | «Sí» y “no”
            pl    | "Tak" i 'nie'                   | „Tak” i ‚nie’
            sv    | "Ja" och 'nej'                  | ”Ja” och ’nej’
            ru    | "Да" и 'нет'                    | «Да» и „нет“
            zh    | 他说"你好"。                      | 他说“你好”。
            pt-BR | "Sim"                           | “Sim”
            pt-PT | "Sim"                           | «Sim»
            ja    | "はい" 'x'                       | "はい" 'x'
            he    | צה"ל                            | צה"ל
            x-own | "a" -- it's                     | "a" -- it's
            """)
    void quotes_are_those_of_the_language(String language, String typed, String shown) {
        assertThat(in(language).apply(typed).replace('\u00A0', '_').replace('\u202F', '~'))
                .isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            the dogs' bone and James's     | the dogs’ bone and James’s
            in the '90s, rock 'n' roll     | in the ’90s, rock ’n’ roll
            'tis 'so', 'twas               | ’tis ‘so’, ’twas
            the 1990's                     | the 1990’s
            'A' and 'B'                    | ‘A’ and ‘B’
            "'Go,' she said," he told us   | “‘Go,’ she said,” he told us
            ("this") and ["that"]          | (“this”) and [“that”]
            "in 1984" and 'in 1984'        | “in 1984” and ‘in 1984’
            a word—"this one"—here         | a word—“this one”—here
            she ended it."                 | she ended it.”
            "a paragraph of many           | “a paragraph of many
            """)
    void apostrophes_and_quotes_are_told_apart(String typed, String shown) {
        assertThat(ENGLISH.apply(typed)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {"a 3.5\" disk", "6' 2\" tall", "5'10", "a \" alone", "a ' alone", "KO\"ALA"})
    void marks_that_may_be_something_else_stay(String typed) {
        assertThat(ENGLISH.apply(typed)).isEqualTo(typed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            it works -- mostly -- today | it works – mostly – today
            it works --- mostly         | it works — mostly
            it works---mostly           | it works—mostly
            pages 10--20                | pages 10–20
            -- Ada                      | – Ada
            mvn --offline -q            | mvn --offline -q
            pre--post                   | pre--post
            a ---- b                    | a ---- b
            i-- and --i                 | i-- and --i
            a - b                       | a - b
            """)
    void hyphens_are_dashes_only_where_nothing_else_is_meant(String typed, String shown) {
        assertThat(ENGLISH.apply(typed)).isEqualTo(shown);
    }

    @Test
    void a_quotation_may_begin_in_one_piece_and_end_in_another() {
        RichText typed = RichText.of(List.of(new Text("\""), emphasis("really"), new Text(" good\", he'd say")));

        assertThat(ENGLISH.apply(typed))
                .isEqualTo(RichText.of(List.of(new Text("“"), emphasis("really"), new Text(" good”, he’d say"))));
    }

    @Test
    void quotes_around_code_are_quotes_and_those_in_it_stay() {
        Code code = new Code("\"x\" -- 'y'", Attributes.NONE);
        RichText typed = RichText.of(List.of(new Text("the \""), code, new Text("\" and 'it'"), new Break(), code));

        assertThat(ENGLISH.apply(typed))
                .isEqualTo(RichText.of(List.of(new Text("the “"), code, new Text("” and ‘it’"), new Break(), code)));
    }

    @Test
    void keys_and_other_literal_words_stay_in_html_too() {
        Element key = new Element("kbd", Map.of("title", "\"a\""), RichText.of("\"'\" -- "));
        RawHtml open = new RawHtml(List.of(new RawHtml.Part(RawHtml.Kind.MARKUP, "<samp>")));
        RawHtml close = new RawHtml(List.of(new RawHtml.Part(RawHtml.Kind.MARKUP, "</samp>")));
        RichText typed =
                RichText.of(List.of(key, new Text("\"a\""), open, new Text("\"b\""), close, new Text(" \"c\"")));

        assertThat(ENGLISH.apply(typed))
                .isEqualTo(
                        RichText.of(List.of(key, new Text("“a”"), open, new Text("\"b\""), close, new Text(" “c”"))));
    }

    @Test
    void an_answer_in_a_gap_stays_and_a_cue_is_set() {
        RichText typed = RichText.of(List.of(
                new Text("it's "), new Gap(1, RichText.of("it's")), new Text(" "), new InlineCue("doesn't smile")));

        assertThat(ENGLISH.apply(typed))
                .isEqualTo(RichText.of(List.of(
                        new Text("it’s "),
                        new Gap(1, RichText.of("it's")),
                        new Text(" "),
                        new InlineCue("doesn’t smile"))));
    }

    @Test
    void words_in_another_language_have_its_quotes() {
        Span french = new Span(new Attributes("", List.of(), Map.of("lang", "fr")), RichText.of("\"oui\" ?"));
        RichText typed = RichText.of(List.of(new Text("\"yes\" "), french));

        assertThat(ENGLISH.apply(typed).plain()).isEqualTo("“yes” «\u00A0oui\u00A0» ?".replace(" ?", "\u202F?"));
        assertThat(ENGLISH.in("de").apply("\"ja\"")).isEqualTo("„ja“");
    }

    @Test
    void whoever_wants_it_plain_has_it_as_typed() {
        Typographer plain = of("en", Typography.PLAIN);

        assertThat(plain.apply("\"it's\" -- so")).isEqualTo("\"it's\" -- so");
        assertThat(plain.in("fr").apply("\"oui\"")).isEqualTo("\"oui\"");
    }

    @Test
    void a_text_in_which_nothing_changes_is_the_same_object() {
        RichText without = RichText.of(List.of(new Text("no marks at all, co-operative "), emphasis("indeed")));
        RichText literal = RichText.of("mvn --offline");

        assertThat(ENGLISH.apply(without)).isSameAs(without);
        assertThat(ENGLISH.apply(literal)).isSameAs(literal);
    }

    @Test
    void no_letter_is_lost_whatever_is_typed() {
        Random random = new Random(11);
        String signs = "a1 '\"-«»?!:;(é字\n.";
        for (String language : List.of("en", "de", "fr", "fr-CH", "zh")) {
            for (int i = 0; i < 2000; i++) {
                StringBuilder typed = new StringBuilder();
                for (int length = random.nextInt(24); length > 0; length--) {
                    typed.append(signs.charAt(random.nextInt(signs.length())));
                }
                int cut = random.nextInt(typed.length() + 1);
                RichText text = RichText.of(List.of(emphasis(typed.substring(0, cut)), new Text(typed.substring(cut))));
                assertThat(letters(in(language).apply(text).plain()))
                        .as(typed.toString())
                        .isEqualTo(letters(text.plain()));
            }
        }
    }

    private static String letters(String text) {
        return text.replaceAll("[^a1é字(.]", "");
    }
}
