package dev.courseware.parse.dialog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.courseware.Growth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whatever a script holds, reading it takes time in proportion to its length, and never fails. */
@Tag("slow")
class LimitsTest {
    private static final int MEGABYTE = 1_000_000;
    private static final long A_SECOND = 1_000_000_000L;

    @Test
    void no_input_makes_it_throw() {
        for (int seed = 0; seed < 6_000; seed++) {
            RandomScripts scripts = new RandomScripts(seed);
            for (String script : new String[] {scripts.noise(), scripts.mixed(), scripts.json()}) {
                assertThatCode(() -> ScriptWriter.write(Scripts.read(script)))
                        .as(script)
                        .doesNotThrowAnyException();
            }
        }
    }

    @Test
    void no_prefix_of_a_script_makes_it_throw() {
        String script = "Sure:\n"
                + "**P1 (x):** [00:01] (laughs) a `b` <!-- predict: c -->\n"
                + "```\n"
                + "d\n"
                + "```\n"
                + "> e\n"
                + "[S1] <P1>f</P1> {\"g\": [\"h\\u0041\"]}\n"
                + "00:01.000 --> 00:02.000\n";
        for (int end = 0; end <= script.length(); end++) {
            String prefix = script.substring(0, end);
            assertThatCode(() -> ScriptWriter.write(Scripts.read(prefix)))
                    .as(prefix)
                    .doesNotThrowAnyException();
        }
    }

    @TestFactory
    Stream<DynamicTest> a_megabyte_of_any_shape_takes_under_a_second() {
        String talk = "So, let's (laughs) talk about *distributed* systems. Scalability, `code`: fault tolerance...";
        Map<String, String> shapes = new LinkedHashMap<>();
        shapes.put(
                "labels",
                repeat("P1: " + talk + "\nP2: (interrupting) Yeah: why?\n\n- item: x\n\nNote: aside\n\n", MEGABYTE));
        shapes.put("bold labels", repeat("**Host 1:** " + talk + "\n\n**Host 2:** (sighs) Yes.\n\n", MEGABYTE));
        shapes.put("labels in HTML", repeat("<p><b>Ann:</b> " + talk + "</p>\n<p><b>Bob:</b> Yes.</p>\n", MEGABYTE));
        shapes.put("a chat", repeat("[12:01] Ann: " + talk + "\n[12:02] Bob: Yes.\n", MEGABYTE));
        shapes.put(
                "WebVTT",
                "WEBVTT\n\n" + repeat("00:01.000 --> 00:02.000\n<v Ann>" + talk + "\n<v Bob>Yes.\n\n", MEGABYTE));
        shapes.put("SubRip", repeat("1\n00:00:01,000 --> 00:00:02,000\nAnn: " + talk + "\nBob: Yes.\n\n", MEGABYTE));
        shapes.put(
                "JSON",
                "["
                        + repeat(
                                "{\"speaker\":\"A\",\"text\":\"" + talk + "\"},{\"speaker\":\"B\",\"text\":\"b\"},",
                                MEGABYTE)
                        + "{}]");
        shapes.put(
                "JSON word by word",
                "{\"words\":[" + repeat("{\"word\":\"a\",\"speaker\":0,\"start\":0.1},", MEGABYTE)
                        + "{\"word\":\"b\",\"speaker\":1}]}");
        shapes.put(
                "a table",
                "| Speaker | Line |\n|---|---|\n" + repeat("| Ann | " + talk + " |\n| Bob | Yes. |\n", MEGABYTE));
        shapes.put("a stream", repeat("[S1] " + talk + " [S2] Yes. ", MEGABYTE));
        shapes.put("tags", repeat("<Person1>" + talk + "</Person1>\n<Person2>Yes.</Person2>\n", MEGABYTE));
        shapes.put("headings", repeat("#### Ann\n" + talk + "\n\n#### Bob\nYes.\n\n", MEGABYTE));
        shapes.put("stamps", repeat("Ann  0:02\n" + talk + "\n\nBob  0:09\nYes.\n\n", MEGABYTE));
        shapes.put("Fountain", repeat("ANN\n" + talk + "\n\nBOB\n(low)\nYes.\n\nThey leave.\n\n", MEGABYTE));
        shapes.put("names in brackets", repeat("[Ann] " + talk + "\n[Bob] Yes.\n", MEGABYTE));
        shapes.put("a play", repeat("ANN. " + talk + "\nBOB (low). Yes.\n", MEGABYTE));
        shapes.put("one line", repeat("Ann: " + talk + " Well. Bob: Yes. ", MEGABYTE));
        return shapes.entrySet().stream()
                .map(shape -> DynamicTest.dynamicTest(shape.getKey(), () -> checkSpeed(shape.getValue())));
    }

    private static void checkSpeed(String script) {
        long fastest = Long.MAX_VALUE;
        for (int i = 0; i < 8 && fastest >= A_SECOND; i++) {
            fastest = Math.min(fastest, Growth.nanos(() -> Scripts.read(script)));
        }
        assertThat(fastest).isLessThan((long) (A_SECOND * Growth.pace()));
    }

    @TestFactory
    Stream<DynamicTest> the_cost_grows_as_the_input_does() {
        Map<String, IntFunction<String>> hostile = new LinkedHashMap<>();
        hostile.put("one long line", size -> "P1: a\nP2: " + repeat("word ", size));
        hostile.put("open brackets", size -> "P1: a\nP2: " + repeat("(pause ", size));
        hostile.put("cues", size -> "P1: a\nP2: " + repeat("(smiling) ", size));
        hostile.put("bracket lines", size -> "P1: a\nP2: b\n" + repeat("(x y)\n", size));
        hostile.put("colons", size -> repeat(": ", size));
        hostile.put("labels on one line", size -> repeat("Hi. Bob: ", size));
        hostile.put("less-than signs", size -> repeat("<", size));
        hostile.put("tags", size -> repeat("<Bo>x</Al>\n", size));
        hostile.put("stream marks", size -> repeat("[S1] x ", size));
        hostile.put("pipes", size -> repeat("<|", size));
        hostile.put("labels", size -> repeat("Bob: x\n", size));
        hostile.put("names", size -> numbered("Bo", ": x\n", size));
        hostile.put("codes", size -> numbered("A", ": x\n", size));
        hostile.put("deep JSON lists", size -> repeat("[\n", size));
        hostile.put("deep JSON objects", size -> repeat("{\"a\":", size));
        hostile.put("JSON", size -> "[" + repeat("{\"speaker\":\"A\",\"text\":\"b\"},", size) + "{}]");
        hostile.put("open fences", size -> "P1: a\n" + repeat("```x\n", size));
        hostile.put("open boxes", size -> "P1: a\n" + repeat("::: x\n", size));
        hostile.put("boxes that end inside open ones", size -> "P1: a\n" + repeat("::: x\n::: y\n:::\n", size));
        hostile.put("boxes that hold open code", size -> "P1: a\n" + repeat("::: x\n```y\n", size));
        hostile.put("boxes that hold open formulas", size -> "P1: a\n" + repeat("::: x\n$$y\n", size));
        hostile.put("growing back-ticks", LimitsTest::backTicks);
        hostile.put("open comments", size -> "P1: a\n" + repeat("<!-- predict:\n", size));
        hostile.put("annotations", size -> "P1: a\n\n(x)\n\n" + repeat("<!-- predict: x -->\n", size));
        hostile.put("open thoughts", size -> repeat("<think>", size));
        hostile.put("quotes", size -> repeat("> a\n", size));
        hostile.put("asterisks", size -> "P1: a\nP2: " + repeat("*", size));
        hostile.put("blank lines", size -> "P1: a\n" + repeat("\n", size) + "P2: b");
        hostile.put("backslashes", size -> "P1: a\nBob" + repeat("\\", size) + ": b");
        hostile.put("captions", size -> "WEBVTT\n\n" + repeat("00:01.000 --> 00:02.000\n<v A>x\n\n", size));
        hostile.put("one open bracket after another", size -> repeat("(", size));
        hostile.put("tight labels", size -> repeat("P1:", size));
        hostile.put("colons without spaces", size -> repeat(":", size));
        hostile.put("square brackets", size -> repeat("[", size));
        hostile.put("empty turns", size -> repeat("P1:\nP2:\n", size));
        hostile.put(
                "answers around a label",
                size -> repeat("<answer>\n", size) + "P1: a\n" + repeat("</answerx>\n", size));
        hostile.put("thoughts that end", size -> repeat("<think>x</think>", size));
        hostile.put("two kinds of thoughts", size -> repeat("<think><reasoning>", size));
        hostile.put("open voices", size -> "WEBVTT\n\n00:01.000 --> 00:02.000\n" + repeat("<v ", size));
        hostile.put("heads of tables", size -> repeat("| a | b |\n|---|---|\n", size));
        hostile.put("a wide table", size -> "| Speaker | Line |\n|---|---|\n| A | b " + repeat("| x ", size) + "|\n");
        hostile.put("tags of HTML", size -> repeat("<b>", size));
        hostile.put("bold labels in HTML", size -> repeat("<p><b>P1:</b> ", size));
        hostile.put("senders", size -> repeat("10:15 From A to ", size));
        hostile.put("misspelt annotations", size -> "P1: a\nP2: " + repeat("<!-- predikt: ", size));
        hostile.put("JSON without commas", size -> "[" + repeat("{\"speaker\":\"A\",\"text\":\"b\"} ", size) + "]");
        hostile.put("JSON in one another", size -> repeat("{\"results\":", size));
        hostile.put("JSON among labels", size -> "P1: a\n" + repeat("{\"speaker\":\"A\"}\n", size));
        hostile.put("small chats", size -> repeat("ann  10:15 AM\nhi\nbob  10:16 AM\nyo\n", size));
        hostile.put("closing headings", size -> "P1: a\nP2: b\n\n" + repeat("**Key:**\n\n", size));
        hostile.put("bars", size -> "P1: a\n" + repeat("|", size));
        hostile.put("commas", size -> repeat("a, b: ", size));
        hostile.put("cues on lines of their own", size -> "P1: a\nP2: b\n" + repeat("(laughs)\n", size));
        hostile.put("stamps on lines of their own", size -> "P1: a\nP2: b\n" + repeat("[00:01]\n", size));
        hostile.put("rolling captions", size -> "WEBVTT\n\n" + repeat("00:01.000 --> 00:02.000\na a a\n\n", size));
        hostile.put(
                "a caption that rolls on",
                size -> "00:01 --> 00:02\n" + repeat("a ", size) + "\n\n00:03 --> 00:04\n" + repeat("a ", size) + "b");
        hostile.put("chevrons", size -> "WEBVTT\n\n00:01.000 --> 00:02.000\n" + repeat(">> ", size));
        hostile.put("times in a turn", size -> "P1: a\n" + repeat("[00:01] b (laughs)\n", size) + "P2: c");
        hostile.put("open quotes of values", size -> "speaker,text\n" + repeat("\"", size) + repeat("A,\"\n", size));
        hostile.put("YAML", size -> repeat("- speaker: A\n  text: |\n", size));
        hostile.put("open tags of TEI", size -> "<TEI>" + repeat("<sp><speaker>", size) + repeat("<", size));
        hostile.put("names alone", size -> repeat("Ada\nx\nBob\ny\n", size));
        hostile.put("dashes", size -> repeat("— a\n", size));
        hostile.put("questions in bold", size -> repeat("**Why?**\n", size) + "a");
        hostile.put("questions without answers", size -> repeat("Q: x\n", size));
        hostile.put("corner brackets", size -> repeat("「", size) + repeat("\nA「", size));
        hostile.put("boneyards", size -> "ANN\nx\n\nBOB\ny\n\n" + repeat("/*", size) + repeat("\n/* */", size));
        hostile.put("characters", size -> repeat("Characters:\n\n", size) + repeat("- Ada\n", size) + "P1: a\nP2: b");
        hostile.put("quotations", size -> repeat("x \"a ", size) + "\n\n" + repeat("\"b,\" said Ann.\n\n", size));
        hostile.put("heads of mail", size -> repeat("From: a@b\nTo: b\n", size) + repeat("a@", size));
        hostile.put("messages", size -> "sequenceDiagram\n" + repeat("A->>B: c\n", size) + repeat("A->>", size));
        hostile.put("short lines", size -> repeat("Ann: Yes.\n\nDay\n\n", size));
        hostile.put("numbered questions", size -> numbered("Q", ": x\n", size) + numbered("A", ": x\n", size));
        hostile.put("labels of another form", size -> numbered("A", ": x\n", size / 2) + numbered("A", ". X\n", size));
        hostile.put("last words", size -> "P1: a\n\n" + repeat("I hope x\n\n", size));
        return hostile.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> checkGrowth(entry.getValue())));
    }

    private static void checkGrowth(IntFunction<String> script) {
        Growth.check(script, MEGABYTE, Scripts::read);
    }

    private static String repeat(String piece, int size) {
        return piece.repeat(size / piece.length() + 1);
    }

    private static String numbered(String before, String after, int size) {
        StringBuilder script = new StringBuilder(size + 20);
        for (int i = 0; script.length() < size; i++) {
            script.append(before).append(i).append(after);
        }
        return script.toString();
    }

    private static String backTicks(int size) {
        StringBuilder script = new StringBuilder("P1: (pause) a\nP2: ");
        for (int i = 1; script.length() < size; i++) {
            script.append("`".repeat(i)).append(" (pause) ");
        }
        return script.toString();
    }
}
