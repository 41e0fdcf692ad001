package dev.courseware.parse.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.model.dialog.Annotation;
import dev.courseware.model.dialog.Aside;
import dev.courseware.model.dialog.Beat;
import dev.courseware.model.dialog.Choice;
import dev.courseware.model.dialog.Cue;
import dev.courseware.model.dialog.Dialog;
import dev.courseware.model.dialog.DialogPart;
import dev.courseware.model.dialog.Direction;
import dev.courseware.model.dialog.Meta;
import dev.courseware.model.dialog.Speaker;
import dev.courseware.model.dialog.Turn;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NothingIsLostTest {
    private static final int SEEDS = 2_000;

    @Test
    void every_word_of_a_script_is_somewhere_in_its_dialog() {
        for (int seed = 0; seed < SEEDS; seed++) {
            RandomScripts scripts = new RandomScripts(seed);
            check(scripts.careful());
            String mixed = scripts.mixed();
            // Captions have names, numbers and times of their own, which are no part of the talk.
            if (!mixed.contains("00:00.000 -->") && !mixed.contains("WEBVTT")) {
                check(mixed);
            }
            check(scripts.noise());
        }
    }

    @Test
    void every_word_of_every_shape_is_somewhere_in_its_dialog() {
        check("[S1] Dia is open. [S2] You get control. (laughs) [S1] Wow.");
        check("before\n<Person1> \"Hi.\" </Person1> between <Person2> Yo. </Person1> after");
        check("WEBVTT\n\n"
                + "NOTE some words\n\n"
                + "00:01.000 --> 00:02.000\n"
                + "<v Ann>one\n"
                + "two\n\n"
                + "00:03.000 --> 00:04.000\n"
                + "three");
        check("ALICE\nhi\n\nBOB (V.O.)\n(low)\nyo\n\nSome action here.\nMore (of it.\n\nALICE\nbye");
    }

    @Test
    void a_second_time_before_a_colon_is_speech() {
        assertThat(Scripts.parts("Ann: Hi.\nBob: Yo.\n[00:09] Ann: Soon.\n[00:10] Meet at 10:30: not later."))
                .containsExactly("Ann: Hi.", "Bob: Yo.", "Ann @00:09: Soon./Meet at 10:30: not later.");
    }

    @Test
    void what_nobody_says_behind_a_word_about_the_script_is_kept() {
        assertThat(Scripts.parts("""
            [{"speaker": "Ann", "text": "Hello."},
            {"speaker": "Bob", "text": "Well.\\n(Word count: 20)"},
            {"speaker": "", "text": "They go home."}]
            """))
                .containsExactly("Ann: Hello.", "Bob: Well.", "direction Word count: 20", "aside They go home.");
    }

    @Test
    void the_number_of_a_turn_is_no_word_wherever_on_its_line_the_turn_begins() {
        for (String number : List.of("Turn 3 - ", "turn 3: ", "3. ", "3) ", "[3] ", "(3) ", "Turn 3 – **")) {
            String close = number.endsWith("**") ? ":** " : ": ";
            for (String between : List.of("<br> ", "<br>", "<br />  ", "|EOM|", " ", "\n")) {
                String script = "P1: Hello.\nP2: Hi.\nP1: so." + between + number + "P1" + close
                        + "So what next?\nP2: Nothing.\n";
                Scripts.read(script);
            }
        }
    }

    private static void check(String script) {
        Dialog dialog = Scripts.read(script);
        Map<String, Integer> missing = new HashMap<>();
        count(withoutDress(script.replace("\uFEFF", "")), missing, 1);
        count(withoutDress(told(dialog)), missing, -1);
        // The marks of shapes and captions are no words of the talk.
        missing.keySet()
                .removeIf(
                        word -> word.matches(
                                "[0-9]+|person[12]|webvtt|note|tip|v|speaker|p[123]|s[12]|text|scene|predict|answer|misconception|takeaway|intro|turn|line"));
        for (Speaker speaker : dialog.cast()) {
            // A byline is told once, however often it is repeated.
            missing.remove(speaker.name().toLowerCase(Locale.ROOT));
        }
        missing.values().removeIf(count -> count <= 0);
        assertThat(missing).as(script).isEmpty();
    }

    /** The text without a model's thoughts, which are left out, and tags that only dress it. */
    private static String withoutDress(String text) {
        return text.replaceAll("(?s)<thinking>.*?</thinking>", "")
                .replaceAll("</?(b|p|strong|br|div|answer|final)>", " ");
    }

    private static void count(String text, Map<String, Integer> words, int step) {
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty()) {
                words.merge(word, step, Integer::sum);
            }
        }
    }

    private static String told(Dialog dialog) {
        StringBuilder all = new StringBuilder(dialog.preface())
                .append('\n')
                .append(dialog.postscript())
                .append('\n');
        for (Meta fact : dialog.meta()) {
            all.append(fact.name()).append(' ').append(fact.text()).append('\n');
        }
        for (Speaker speaker : dialog.cast()) {
            all.append(speaker.name())
                    .append(' ')
                    .append(speaker.role())
                    .append(' ')
                    .append(speaker.description())
                    .append('\n');
        }
        for (DialogPart part : dialog.parts()) {
            if (part instanceof Turn turn) {
                told(turn, all);
            } else if (part instanceof Aside aside) {
                all.append(aside.kind()).append(' ').append(aside.text());
            } else if (part instanceof Beat beat) {
                all.append(beat.title());
            } else if (part instanceof Direction direction) {
                all.append(direction.text());
            } else if (part instanceof Choice choice) {
                all.append(choice.text());
            }
            all.append('\n');
        }
        return all.toString();
    }

    private static void told(Turn turn, StringBuilder all) {
        all.append(turn.speaker()).append(' ').append(turn.stamp()).append(' ').append(turn.text());
        for (Cue cue : turn.cues()) {
            all.append(' ').append(cue.place() == Cue.Place.MIDDLE ? "" : cue.text());
        }
        for (Annotation mark : turn.annotations()) {
            all.append(' ').append(mark.text());
        }
    }

    @Test
    void what_only_the_form_of_a_script_needs_is_not_missed() {
        // Scripts.read tells of words that got lost: names of columns, keys, titles, heads of casts.
        assertThat(Scripts.parts("Zeit;Sprecher;Text\n0:01;Anna;Hallo, Ben.\n0:03;Ben;Tag!\n0:05;Anna;Ja."))
                .containsExactly("Anna @0:01: Hallo, Ben.", "Ben @0:03: Tag!", "Anna @0:05: Ja.");
        assertThat(Scripts.parts("title: Hashing\n"
                        + "dialog:\n"
                        + "  - speaker: Ada\n"
                        + "    text: Hello.\n"
                        + "  - speaker: Ben\n"
                        + "    text: Fine."))
                .containsExactly("Ada: Hello.", "Ben: Fine.");
        assertThat(Scripts.parts("**Characters:**\n- ADA: a tester\n\nADA: Hello.\nBEN: Fine.\nADA: Bye."))
                .endsWith("ADA: Hello.", "BEN: Fine.", "ADA: Bye.");
    }
}
