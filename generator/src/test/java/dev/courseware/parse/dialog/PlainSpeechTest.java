package dev.courseware.parse.dialog;

import static dev.courseware.parse.dialog.Scripts.parts;
import static dev.courseware.parse.dialog.Scripts.read;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What captions and speech services say is no Markdown: each character is what it is. */
class PlainSpeechTest {
    private static final String SAID = "Call \\_\\_init\\_\\_ on List&lt;String> and 2\\*3\\*4.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WEBVTT\n\n"
                        + "00:01.000 --> 00:02.000\n"
                        + "<v Ada>Call __init__ on List&lt;String&gt; and 2*3*4.\n\n"
                        + "00:03.000 --> 00:04.000\n"
                        + "<v Ben>Yes.",
                "1\n"
                        + "00:00:01,000 --> 00:00:02,000\n"
                        + "Ada: Call __init__ on List&lt;String&gt; and 2*3*4.\n\n"
                        + "2\n"
                        + "00:00:03,000 --> 00:00:04,000\n"
                        + "Ben: Yes.",
                "1\n"
                        + "00:00:01,000 --> 00:00:02,000\n"
                        + "Ada: Call __init__ on List<String> and 2*3*4.\n\n"
                        + "2\n"
                        + "00:00:03,000 --> 00:00:04,000\n"
                        + "Ben: Yes.",
                "{\"segments\": [{\"speaker\": \"Ada\", \"start\": 1.0, \"end\": 2.0, \"text\": \"Call __init__ on"
                        + " List<String> and 2*3*4.\"}, {\"speaker\": \"Ben\", \"start\": 3.0, \"end\": 4.0, \"text\":"
                        + " \"Yes.\"}]}",
            })
    void wordsOfCaptionsAreNoMarkup(String script) {
        assertThat(read(script).turns()).extracting("text").containsExactly(SAID, "Yes.");
    }

    @Test
    void json_that_an_author_writes_is_markdown() {
        assertThat(parts("[{\"speaker\": \"A\", \"text\": \"Call `x` and *y*\"}, {\"speaker\": \"B\", \"text\":"
                        + " \"ok\"}]"))
                .containsExactly("A: Call `x` and *y*", "B: ok");
    }

    @Test
    void marks_of_the_captions_own_are_no_words() {
        assertThat(parts("WEBVTT\n\n"
                        + "00:01.000 --> 00:02.000\n"
                        + "<v Ada><c.loud>So</c> <i>this</i> <b>is</b> <lang de>es</lang> &eacute;t&#233;"
                        + " a<b && c>d\n\n"
                        + "00:03.000 --> 00:04.000\n"
                        + "<v Ben>Yes."))
                .startsWith("Ada @00:01.000: So this is es été a&lt;b && c>d");
        assertThat(parts("1\n"
                        + "00:00:01,000 --> 00:00:02,000\n"
                        + "Ada: {\\an8}Up.\n\n"
                        + "2\n"
                        + "00:00:03,000 --> 00:00:04,000\n"
                        + "Ben: Yes."))
                .startsWith("Ada @00:00:01,000: Up.");
    }

    @Test
    void no_line_of_a_caption_is_a_part_of_the_script() {
        String lines = "# x\n- a\n1. b\n> c\n-> d\n---\nINT. HERE\n$$\n```\n<!-- predict: e -->";
        assertThat(parts("WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ada>Hi.\n" + lines
                        + "\n\n00:03.000 --> 00:04.000\n<v Ben>Yes."))
                .containsExactly(
                        "Ada @00:01.000: Hi./\\# x/\\- a/1\\. b/\\> c/\\-> d/\\---/&#73;NT."
                                + " HERE/\\$\\$/\\`\\`\\`/&lt;!-- predict: e -->",
                        "Ben @00:03.000: Yes.");
    }

    @Test
    void cues_in_captions_stay_cues() {
        assertThat(parts("WEBVTT\n\n"
                        + "00:01.000 --> 00:02.000\n"
                        + "<v Ada>[laughs] So *this* (pause) is a_b. (sighs)\n\n"
                        + "00:03.000 --> 00:04.000\n"
                        + "<v Ben>Yes."))
                .startsWith("Ada @00:01.000 {laughs}: So \\*this\\* (pause) is a\\_b. {in (pause)} {sighs}");
    }

    @Test
    void words_that_nobody_speaks_and_notes_are_no_markup_either() {
        assertThat(parts("WEBVTT\n\n"
                        + "NOTE a *b*\n\n"
                        + "00:01.000 --> 00:02.000\n"
                        + "Call __init__\n\n"
                        + "00:03.000 --> 00:04.000\n"
                        + "(a *bang*)"))
                .containsExactly(
                        "aside a \\*b\\*", "Speaker 1 @00:01.000: Call \\_\\_init\\_\\_", "direction a \\*bang\\*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "* a [b] (c)",
                "[laughs] - x\n- y (pause) z*",
                "1) a\n(sighs) b",
                "\\(x\\) &amp;lt; C:\\*",
                "→ x\n= y\n=="
            })
    void captionsSurviveAsLabelledLines(String words) {
        var dialog = read("WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ada>Hi.\n" + words
                + "\n\n00:03.000 --> 00:04.000\n<v Ben>" + words);
        assertThat(read(ScriptWriter.write(dialog)).withoutPositions()).isEqualTo(dialog.withoutPositions());
    }
}
