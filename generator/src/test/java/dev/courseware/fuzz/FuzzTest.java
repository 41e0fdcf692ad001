package dev.courseware.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.diagnostic.Diagnostics;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The first cases of a few seeds; {@link Fuzz} tries as many as there is time for. */
@Tag("slow")
class FuzzTest {
    private static final int COURSES = 4;
    private static final int CODES = 50;

    @TempDir
    static Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void made_up_courses_break_no_promise(long seed) {
        Fuzzer fuzzer = new Fuzzer(seed, folder.resolve("build"));
        for (int number = 0; number < COURSES; number++) {
            assertThat(fuzzer.course(number).map(Fuzzer.Find::faults))
                    .as("case %d of seed %d", number, seed)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void made_up_code_keeps_its_text_in_every_language(long seed) {
        Fuzzer fuzzer = new Fuzzer(seed, folder.resolve("build"));
        for (long number = seed * CODES; number < (seed + 1) * CODES; number++) {
            assertThat(fuzzer.code(number).map(Fuzzer.Find::faults))
                    .as("code %d of seed %d", number, seed)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns='http://www.w3.org/2000/svg'><script>x()</script></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'><script href='x.js'/></svg>",
                "<s:svg xmlns:s='http://www.w3.org/2000/svg'><s:script>x()</s:script></s:svg>",
                "<svg><p><script src='x.js'></script>",
                "<svg xmlns='http://www.w3.org/2000/svg' onload='x()'/>",
                "<svg xmlns='http://www.w3.org/2000/svg'><path OnClick=\"x()\"/></svg>",
                "<svg viewBox=\"0 0 9 9\"onload=x()>",
                "<svg viewBox=\"0 \" onload=\"x()\">",
                "<svg xmlns='http://www.w3.org/2000/svg'><a href='javascript:x()'/></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'><a href='&#x6a;ava&#10;Script:x()'/></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg' xmlns:x='http://www.w3.org/1999/xlink'><a x:href=' javascript:x()'/></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'><use href='data:image/svg+xml,x'/></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'><rect style='fill: url(javascript:x())'/></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'><style>rect { fill: url( javascript:x()) }</style></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'><style><![CDATA[@im/**/port 'x.css';]]></style></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'><foreignObject/></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'><FOREIGNOBJECT></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'><set attributeName='onclick' to='x()'/></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'><animate attributeName='href' values='x'/></svg>",
                "<?xml-stylesheet href='x.css'?><svg xmlns='http://www.w3.org/2000/svg'/>",
                "<!DOCTYPE svg [<!ENTITY e '<script xmlns=\"http://www.w3.org/2000/svg\"/>'>]>"
                        + "<svg xmlns='http://www.w3.org/2000/svg'>&e;</svg>",
                "<svg><!-- a --!><script>x()</script> -->"
            })
    void a_drawing_that_may_run_something_is_found(String drawing) {
        assertThat(judged(drawing)).isNotEmpty();
    }

    @Test
    void a_drawing_in_another_encoding_is_read_as_browsers_do() {
        String drawing =
                "<?xml version='1.0' encoding='UTF-16'?>" + "<svg xmlns='http://www.w3.org/2000/svg' onload='x()'/>";
        byte[] bytes = drawing.getBytes(StandardCharsets.UTF_16);

        assertThat(judged(new String(bytes, StandardCharsets.ISO_8859_1))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 onload=\"x()\" 9'/>",
                "<svg xmlns='http://www.w3.org/2000/svg'><title>a = javascript: &lt;script&gt;</title></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'><!-- <script>x()</script> --><text>onload=\"x\"</text></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'><style>.on { fill: url(#a) }</style><a href='#one'/></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'><image href='data:image/png;base64,AA=='/></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'><animate attributeName='opacity' values='0;1'/></svg>"
            })
    void a_drawing_that_only_mentions_such_things_is_fine(String drawing) {
        assertThat(judged(drawing)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"THE END\n\nzq1k", "> THE END\n> \n> zq1k"})
    void a_word_that_was_told_to_be_left_out_is_not_missed(String end) {
        assertThat(missed(end)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"THE END\n\n> zq1k", "> THE END\n> \n> > zq1k"})
    void a_quotation_below_what_was_left_out_of_a_dialog_is_missed(String end) {
        assertThat(missed(end)).containsExactly("lessons/a.md:3: the site lacks zq1k");
    }

    /** What is said of a page from whose first line on a dialog's text was left out. */
    private static List<String> missed(String lesson) {
        Diagnostics told = new Diagnostics();
        told.report(CoreRule.DIALOG_LEFT_OUT, "lessons/a.md", 1, 1, "it is left out", "begin it with a label");
        return new MarkJudge(new Case(1, Map.of("lessons/a.md", lesson)), told.asTold(), Map.of()).faults();
    }

    private static List<String> judged(String drawing) {
        return new SiteJudge(Map.of("img/a.svg", drawing), false).faults();
    }
}
