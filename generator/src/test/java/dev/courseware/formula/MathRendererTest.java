package dev.courseware.formula;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.cache.ContentCache;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MathRendererTest {
    private static final ClassLoader LOADER = MathRendererTest.class.getClassLoader();
    private static final MathRenderer FORMULAS = new MathRenderer(ContentCache.NONE, LOADER);

    @TempDir
    private Path folder;

    /** The fixture is made by themes/formula/write-fixture.mjs. */
    @Test
    void formulas_are_set_as_katex_in_node_sets_them_byte_for_byte() throws IOException {
        Katex katex = new Katex(text("courseware/formula/katex.js"));
        List<String> expected = text("formula/katex.txt").lines().toList();
        List<String> found = new ArrayList<>();
        for (String line : expected) {
            String[] parts = line.split("\t");
            MathResult outcome = katex.typeset(parts[1], parts[0].equals("display"));
            String result = outcome instanceof MathResult.Mistake mistake
                    ? mistake.offset() + ":" + mistake.message()
                    : ((MathResult.MathMl) outcome).markup();
            found.add(parts[0] + "\t" + parts[1] + "\t" + result);
        }

        assertThat(expected).hasSizeGreaterThan(60);
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void letters_of_other_alphabets_are_the_characters_that_unicode_has_for_them() {
        assertThat(math("\\mathbb{R}\\mathcal{L}\\mathfrak{g}\\mathbf{x1}\\mathtt{Ab}\\boldsymbol{\\alpha}"))
                .contains("<mi>ℝ</mi>", "ℒ", "𝔤", "𝐱", "𝟏", "𝙰", "𝜶")
                .doesNotContain("mathvariant");
        assertThat(math("\\mathrm{d}")).contains("<mi mathvariant=\"normal\">d</mi>");
    }

    @Test
    void only_mathml_comes_out_and_nothing_that_styles_links_or_runs() {
        for (String tex : List.of(
                "\\fcolorbox{red}{blue}{x}",
                "\\pmb{x}",
                "\\text{<script>alert(1)</script>}",
                "\\text{</annotation></semantics></math><img src=x onerror=alert(1)>}",
                "\\text{\"'\\&lt;}")) {
            assertThat(math(tex)).startsWith("<math ").endsWith("</math>").doesNotContain(" style=", "<script", "<img");
        }
    }

    @Test
    void what_is_stacked_stands_in_a_row_and_not_in_an_operator() {
        assertThat(math("a \\overset{!}{=} b"))
                .contains("<mrow><mover><mrow><mo>=</mo></mrow>")
                .doesNotContain("<mo><m");
    }

    @Test
    void fences_grow_with_what_they_enclose_and_have_no_air_around_them() {
        assertThat(math("\\left|\\frac{a}{b}\\right|"))
                .contains("<mo fence=\"true\" stretchy=\"true\" lspace=\"0\" rspace=\"0\">|</mo>");
        assertThat(math("\\begin{Vmatrix}a\\end{Vmatrix}"))
                .contains("stretchy=\"true\" lspace=\"0\" rspace=\"0\">\u2016<");
        assertThat(math("a \\mid b")).contains("<mo>\u2223</mo>");
    }

    @Test
    void words_in_formulas_are_written_with_whole_characters() {
        assertThat(math("\\text{f\u00FCr gr\u00F6\u00DFere \u00E9t\u00E9, \u00F1 \u00E7}"))
                .contains("<mtext>f\u00FCr gr\u00F6\u00DFere \u00E9t\u00E9, \u00F1 \u00E7</mtext>"
                        .replace(' ', '\u00A0'));
        assertThat(math("\\ddot{u}")).contains("<mover");
    }

    @Test
    void lines_of_tables_are_said_on_their_cells() {
        assertThat(math("\\begin{array}{|c|c:c|}\\hline a & b & c\\\\ \\hdashline d & e & f\\\\ \\hline\\end{array}"))
                .contains("<mtd class=\"line-behind line-below dashed line-before line-above\">")
                .contains("<mtd class=\"line-behind line-below\">")
                .doesNotContain("menclose", "columnlines");
        assertThat(math("\\begin{array}{lr}a & b\\end{array}"))
                .contains("<mtd class=\"left\">", "<mtd class=\"right\">");
    }

    @Test
    void what_mathml_core_does_not_know_is_written_in_what_it_knows() {
        assertThat(math("\\cancel{x}")).contains("<mrow class=\"struck-up\"><mi>x</mi></mrow>");
        assertThat(math("\\colorbox{yellow}{x}")).contains("<mrow mathbackground=\"yellow\" class=\"patch\">");
        assertThat(math("\\llap{x}y")).contains("<mpadded width=\"0px\"><mrow class=\"before\">");
        assertThat(math("\\widehat{abc}")).contains("<mrow class=\"wide-hat\">");
        assertThat(math("a\\!b")).contains("<mspace class=\"back-thin\">");
        assertThat(math("\\xrightarrow{abc}")).contains("<mspace class=\"ink\"").doesNotContain("width=\"+");
        assertThat(math("\\rule{1em}{1em}")).doesNotContain("black");
        assertThat(math("{\\large x}")).contains("mathsize=\"1.2em\"");
        assertThat(math("n \\log n")).contains("<mi>n</mi><mspace width=\"0.1667em\"></mspace><mi>log</mi>");
    }

    @Test
    void a_tag_stands_beside_its_formula_and_leaves_it_as_large_as_it_was() {
        MathResult outcome = FORMULAS.set("\\sum_i i \\tag{1}", true);

        assertThat(((MathResult.MathMl) outcome).markup())
                .contains("<mtable class=\"numbered\">")
                .contains("<mtd><mstyle scriptlevel=\"0\" displaystyle=\"true\"><mrow><munder>")
                .contains("<mtd class=\"number\"><mtext>(1)</mtext></mtd>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\phase{3}", "\\angl{n}", "\\vcenter{x}"})
    void what_can_not_be_drawn_is_refused_by_its_name(String tex) {
        assertThat(FORMULAS.set("y + " + tex, false)).isInstanceOfSatisfying(MathResult.Mistake.class, mistake -> {
            assertThat(mistake.offset()).isEqualTo(4);
            assertThat(mistake.message())
                    .startsWith(tex.substring(0, tex.indexOf('{')))
                    .contains("can't be drawn");
        });
    }

    @Test
    void mistakes_stand_where_they_were_written_behind_what_was_read_otherwise() {
        assertThat(FORMULAS.set("a % b\n\\mbox{x} \\label{l} \\\\ \\foo", true))
                .isInstanceOfSatisfying(
                        MathResult.Mistake.class,
                        mistake -> assertThat(mistake.offset()).isEqualTo(28));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\href{javascript:alert(1)}{x}",
                "\\url{https://example.org}",
                "\\includegraphics{https://example.org/x.png}",
                "\\htmlStyle{color:red}{x}",
                "\\htmlClass{a}{x}",
                "\\htmlId{a}{x}",
                "\\htmlData{a=b}{x}"
            })
    void what_would_link_fetch_or_style_is_a_mistake(String tex) {
        assertThat(FORMULAS.set("y + " + tex, false))
                .isInstanceOfSatisfying(
                        MathResult.Mistake.class,
                        mistake -> assertThat(mistake.offset()).isEqualTo(4));
    }

    @Test
    void formulas_just_beyond_what_may_be_spent_on_them_are_given_up() {
        String deep = "it is nested too deeply, or can't be typeset at all";
        String slow = "it takes too long to typeset";
        assertThat(told("{".repeat(700) + "x" + "}".repeat(700))).isEmpty();
        assertThat(told("{".repeat(1_000) + "x" + "}".repeat(1_000))).hasValue(deep);
        assertThat(told("\\sqrt{".repeat(300) + "x" + "}".repeat(300))).isEmpty();
        assertThat(told("\\sqrt{".repeat(450) + "x" + "}".repeat(450))).hasValue(deep);
        assertThat(told("\\left(".repeat(300) + "x" + "\\right)".repeat(300))).isEmpty();
        assertThat(told("\\begin{matrix}" + "&".repeat(2_000) + "\\end{matrix}"))
                .isEmpty();
        assertThat(told("\\begin{matrix}" + "&".repeat(3_500) + "\\end{matrix}"))
                .hasValue(slow);
        assertThat(told("\\def\\a#1{\\frac{#1}{#1}}" + "\\a{".repeat(8) + "x" + "}".repeat(8)))
                .isEmpty();
        assertThat(told("\\def\\a#1{\\frac{#1}{#1}}" + "\\a{".repeat(10) + "x" + "}".repeat(10)))
                .hasValue(slow);
        assertThat(told("\\def\\a{\\a\\a}\\a").orElseThrow()).startsWith("Too many expansions");
        assertThat(FORMULAS.set("x" + " ".repeat(3_999), true)).isInstanceOf(MathResult.MathMl.class);
        assertThat(FORMULAS.set("x" + " ".repeat(4_000), true))
                .isEqualTo(new MathResult.Mistake(0, "it is longer than 4000 characters", 0));
        assertThat(math("x")).contains("<mi>x</mi>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\Packages",
                "java.lang.System",
                "\\constructor",
                "\\__proto__",
                "\\toString",
                "\\begin{constructor}x\\end{constructor}",
                "\\begin{__proto__}x\\end{__proto__}"
            })
    void names_that_mean_something_to_scripts_mean_nothing_in_formulas(String tex) {
        MathResult outcome = FORMULAS.set(tex, false);
        if (outcome instanceof MathResult.MathMl set) {
            assertThat(set.markup()).doesNotContain("function", "native code");
        }
    }

    @Test
    void a_formula_takes_the_same_steps_first_and_last_and_twice_as_many_where_it_is_twice_as_long() {
        String row = "1 & 2 & 3 & 4 \\\\ ";
        long first = FORMULAS.set("\\begin{matrix}" + row.repeat(40) + "\\end{matrix}", true)
                .steps();
        long twice = FORMULAS.set("\\begin{matrix}" + row.repeat(80) + "\\end{matrix}", true)
                .steps();
        MathRenderer fresh = new MathRenderer(ContentCache.NONE, LOADER);

        assertThat(fresh.set("\\begin{matrix}" + row.repeat(40) + "\\end{matrix}", true)
                        .steps())
                .isEqualTo(first)
                .isPositive();
        assertThat((double) twice / first).isBetween(1.8, 2.2);
    }

    @Test
    void macros_of_one_formula_are_unknown_to_the_next() {
        assertThat(FORMULAS.set("\\gdef\\mine{x}\\mine", false)).isInstanceOf(MathResult.MathMl.class);
        assertThat(FORMULAS.set("\\mine", false)).isInstanceOf(MathResult.Mistake.class);
    }

    @Test
    void a_formula_that_an_earlier_build_set_needs_no_engine() throws IOException {
        new MathRenderer(ContentCache.in(folder), LOADER).set("a + b", false);

        ClassLoader broken = new ClassLoader(null) {
            @Override
            public InputStream getResourceAsStream(String name) {
                return LOADER.getResourceAsStream(name);
            }
        };
        MathRenderer later = new MathRenderer(ContentCache.in(folder), broken);
        assertThat(later.set("a + b", false)).isEqualTo(FORMULAS.set("a + b", false));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void a_forged_entry_of_the_cache_puts_nothing_but_mathml_into_a_page() throws IOException {
        ContentCache cache = ContentCache.in(folder);
        new MathRenderer(cache, LOADER).set("c", false);
        String key;
        try (Stream<Path> files = Files.list(folder)) {
            key = files.findFirst().orElseThrow().getFileName().toString();
        }
        cache.keep(key, "5\n<math><mi>c</mi><script>alert(1)</script></math>");
        assertThat(new MathRenderer(ContentCache.in(folder), LOADER).set("c", false))
                .isEqualTo(FORMULAS.set("c", false));
        cache.keep(key, "5\n<math onclick=\"x\" style=\"y\"><mi href=\"javascript:z\">c</mi></math>");
        assertThat(new MathRenderer(ContentCache.in(folder), LOADER).set("c", false))
                .isEqualTo(new MathResult.MathMl("<math><mi>c</mi></math>", 5));
    }

    /** Why a formula was given up, once its work was seen to end at our limit. */
    private static Optional<String> told(String tex) {
        MathResult outcome = FORMULAS.set(tex, true);
        assertThat(outcome.steps()).as(tex).isLessThan(31_000_000);
        return outcome instanceof MathResult.Mistake mistake ? Optional.of(mistake.message()) : Optional.empty();
    }

    private static String math(String tex) {
        MathResult outcome = FORMULAS.set(tex, false);
        assertThat(outcome).as(tex).isInstanceOf(MathResult.MathMl.class);
        return ((MathResult.MathMl) outcome).markup();
    }

    private static String text(String resource) throws IOException {
        try (InputStream in = LOADER.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
