package dev.courseware.parse.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.model.dialog.Cue;
import dev.courseware.model.dialog.Turn;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What people write in brackets: {@code cues.txt} holds turns whose cues stand in «», {@code no-cues.txt} turns in which
 * everything is said.
 */
class CueCorpusTest {
    private static final Pattern CUE = Pattern.compile("«(.*?)»");

    static List<String> withCues() throws IOException {
        return lines("cues.txt");
    }

    static List<String> withoutCues() throws IOException {
        return lines("no-cues.txt");
    }

    @ParameterizedTest
    @MethodSource("withCues")
    void words_in_brackets_at_the_start_or_between_sentences_are_cues(String marked) {
        List<String> cues =
                CUE.matcher(marked).results().map(found -> found.group(1)).toList();
        for (String brackets : List.of("()", "[]", "（）")) {
            String said = marked.replace("«", brackets.substring(0, 1)).replace("»", brackets.substring(1));
            assertThat(cues(said)).as(said).isEqualTo(cues);
        }
        String emphasised = CUE.matcher(marked).replaceAll(found -> "*(" + quoted(found) + ")*");
        assertThat(cues(emphasised)).as(emphasised).isEqualTo(cues);
    }

    @ParameterizedTest
    @MethodSource("withoutCues")
    void what_is_said_in_brackets_stays_said(String said) {
        assertThat(cues(said)).isEmpty();
        assertThat(turn(said).text()).isEqualTo(said);
    }

    @ParameterizedTest
    @MethodSource("withCues")
    void cues_stay_cues_when_the_script_is_written_again(String marked) {
        var dialog = Scripts.read("Ada: " + marked.replace('«', '(').replace('»', ')') + "\nBen: b\nAda: c\nBen: d");
        assertThat(Scripts.read(ScriptWriter.write(dialog)).withoutPositions()).isEqualTo(dialog.withoutPositions());
    }

    @Test
    void a_line_in_brackets_below_a_name_is_always_a_cue() {
        assertThat(Scripts.parts(
                        "ADA\n(3 seconds later, to you)\nGo on.\n\nBEN\n(if at all)\nDone.\n\nADA\nYes.\n(beat)\nNo."))
                .containsExactly(
                        "ADA {3 seconds later, to you}: Go on.",
                        "BEN {if at all}: Done.",
                        "ADA: Yes./(beat)/No. {in (beat)}");
    }

    @Test
    void brackets_that_are_read_as_speech_are_told_once() {
        assertThat(Scripts.reports("Ada: A store (Redis) is fine.\nBen: (see below) Yes.\nAda: c\nBen: d"))
                .containsExactly("1:14 info these words in brackets are read as speech, and so are others like them");
        assertThat(Scripts.reports("Ada: (to Ben) Call f(x) [1] (2) `(pause)`\nBen: b\nAda: c\nBen: d"))
                .isEmpty();
    }

    private static String quoted(MatchResult found) {
        return found.group(1).replace("\\", "\\\\").replace("$", "\\$");
    }

    private static List<String> cues(String said) {
        return turn(said).cues().stream().map(Cue::text).toList();
    }

    private static Turn turn(String said) {
        return Scripts.read("P1: " + said + "\nP2: b").turns().get(0);
    }

    private static List<String> lines(String name) throws IOException {
        try (InputStream in = CueCorpusTest.class.getResourceAsStream(name)) {
            return Stream.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\\R"))
                    .toList();
        }
    }
}
