package dev.courseware.parse.dialog;

import static dev.courseware.parse.dialog.Scripts.meta;
import static dev.courseware.parse.dialog.Scripts.parts;
import static dev.courseware.parse.dialog.Scripts.read;
import static dev.courseware.parse.dialog.Scripts.reports;
import static dev.courseware.parse.dialog.Scripts.speaker;
import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.model.dialog.Dialog;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelledLinesTest {
    /** What {@code script} adds to a script of two turns. */
    private static List<String> after(String script) {
        List<String> parts = parts("P1: a\nP2: b\n" + script);
        assertThat(parts).startsWith("P1: a");
        return parts.subList(2, parts.size());
    }

    /** How the second turn reads after {@code script} was added below it. */
    private static String goesOn(String script) {
        List<String> parts = parts("P1: a\nP2: b\n" + script);
        assertThat(parts).hasSize(2);
        return parts.get(1);
    }

    @Test
    void an_ordinary_script_has_a_preface_turns_and_cues() {
        Dialog dialog = read("""
            Here is a generated conversation between two engineers:

            P1: Let's talk about caches. A cache keeps copies...
            P2: Copies? You mean like, of everything?
            P1: (laughs) No, of what is asked for often. It's like a shelf at hand, or...
            P2: (interrupting) Sorry, whose hand?
            P1: (patiently) The reader's. Nearer means faster, so... (trails off)
            P2: (still confused) And when the book changes?
            """);

        assertThat(dialog.preface()).isEqualTo("Here is a generated conversation between two engineers:");
        assertThat(parts(dialog))
                .containsExactly(
                        "P1: Let's talk about caches. A cache keeps copies... ~trailing",
                        "P2: Copies? You mean like, of everything?",
                        "P1 {laughs}: No, of what is asked for often. It's like a shelf at hand, or... ~interrupted",
                        "P2 {interrupting}: Sorry, whose hand?",
                        "P1 {patiently}: The reader's. Nearer means faster, so... {trails off} ~trailing",
                        "P2 {still confused}: And when the book changes?");
        assertThat(dialog.turns()).extracting("number").containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(dialog.cast()).extracting("id").containsExactly("P1", "P2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "P1: x", "**P1:** x", "**P1**: x", "__P1:__ x", "*P1*: x", "_P1:_ x", "***P1:*** x", "\"P1\": x",
                        "“P1”: x", "3. P1: x",
                "12) **P1:** x", "  P1: x", "P1 : x", "P1：x", "P1:x", "**P1:**x", "@P1: x", "p1: x", "[P1]: x",
                        "P1:\tx",
            })
    void aKnownNameIsALabelInAnyDress(String line) {
        assertThat(after(line)).containsExactly("P1: x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[00:01:23] P1: x",
                "(00:01:23) P1: x",
                "00:01:23 P1: x",
                "00:01:23 - P1: x",
                "P1 (00:01:23): x",
                "P1 [00:01:23]: x",
                "P1 00:01:23: x",
                "**P1** [00:01:23]: x",
                "**[00:01:23] P1:** x",
                "[00:01:23] **P1:** x",
            })
    void aStampStandsBeforeOrBehindTheName(String line) {
        assertThat(after(line)).containsExactly("P1 @00:01:23: x");
    }

    @Test
    void a_cue_may_stand_in_the_label() {
        assertThat(after("**P1 (laughing):** x")).containsExactly("P1 {label laughing}: x");
        assertThat(after("P1 [to himself]: x")).containsExactly("P1 {label to himself}: x");
        assertThat(after("P1 (walks to the board, draws): x"))
                .containsExactly("P1 {label walks to the board, draws}: x");
    }

    @Test
    void text_may_stand_below_its_label() {
        assertThat(after("P1:\nand the text")).containsExactly("P1: and the text");
        assertThat(after("**P1:**\n\nand the text\n\nin paragraphs"))
                .containsExactly("P1: and the text//in paragraphs");
    }

    @Test
    void only_the_first_colon_of_a_line_makes_a_label() {
        assertThat(after("P1: Meet at 10:30: not later.")).containsExactly("P1: Meet at 10:30: not later.");
        assertThat(after("P1: Note: labels are greedy.")).containsExactly("P1: Note: labels are greedy.");
        assertThat(after("P1: P2: is what you say.")).containsExactly("P1: P2: is what you say.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org is a URL",
                "https://example.org",
                "mailto:a@example.org",
                "10:30 is when it starts",
                "10:30: sharp",
                "Key takeaway: redundancy.",
                "Result: it works",
                "P1:30 is odd",
                "P1://x",
                "Name\\\\ is no escape",
                "Then he said: stop",
                "This, I think: no.",
                "Step 1: start",
                "Figure 2.1: a node",
                "Summary: all good",
                "TODO: more",
                "Question: what?",
                "- P1: in a list",
                "* P1: in a list",
                "1. Scalability: more nodes",
                "- item\n  P1: in its second line",
                "    P1: indented",
                "| P1: x | y |",
                "`P1: x`",
                "Scalability: the power to grow",
                "Client: a machine",
                "(see P1: above) and so on",
            })
    void whatOnlyLooksLikeALabelStaysInTheTurn(String line) {
        assertThat(goesOn(line)).isEqualTo("P2: b/" + line.replace("\n", "/"));
    }

    @Test
    void an_escaped_colon_makes_no_label_and_loses_its_backslash() {
        assertThat(goesOn("P1\\: not me")).isEqualTo("P2: b/P1: not me");
        assertThat(goesOn("P1\\\\: not me")).isEqualTo("P2: b/P1\\: not me");
        assertThat(goesOn("**P1\\:** not me")).isEqualTo("P2: b/**P1:** not me");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "```\nP1: not a turn\n```",
                "~~~ text\nP1: not a turn\n~~~",
                "```\n---\n# no beat\n> no aside\n(no direction)\n\n-> no choice\n```",
                "$$\nP1: x\n$$",
                "::: tip\nP1: x\n> y\n:::",
                "````\n```\nP1: x\n```\n````",
                "- item\n  ```\n  P1: x\n  ```",
                "<!-- off\nP1: x\n-->",
                "::::: tip\nP1: x\n:::",
                "::: tip\nP1: x\n:::::",
                "::: tip\n:::: note\nP1: x\n::::\nP1: y\n:::",
                "::::: tip\n::: note\nP1: x\n:::\nP1: y\n::::",
                "::: tip\n::: note\nP1: x\n:::\nP1: y\n:::",
                "::: tip\n```\n:::\n```\nP1: x\n:::",
                "::: tip\n<!--\n:::\n-->\nP1: x\n:::",
                "::: tip\n    :::\nP1: x\n:::",
                "::: tip\n```{note}\nP1: x\n```\nP1: y\n:::",
                "```{note}\n```java\nP1: x\n```\nP1: y\n```",
                "```{exercise} Try `x`\n```java\nP1: x\n```\nP1: y\n```",
            })
    void fencedLinesStayAsTheyAre(String block) {
        assertThat(goesOn(block)).isEqualTo("P2: b/" + block.replace("\n", "/"));
    }

    @Test
    void a_fence_may_open_behind_the_label() {
        assertThat(after("P1: ```java\nP2: no turn\n```\nP2: c"))
                .containsExactly("P1: ```java/P2: no turn/```", "P2: c");
    }

    @Test
    void a_fence_that_nothing_closes_ends_with_its_turn() {
        assertThat(after("P1: see\n```\ncode\nP2: c\nP1: d")).containsExactly("P1: see/```/code/```", "P2: c", "P1: d");
    }

    @Test
    void a_box_that_nothing_closes_ends_with_its_turn_and_so_does_all_that_it_holds() {
        assertThat(after("P1: see\n:::: tip\n```{note}\n~~~ java\ncode\nP2: c\nP1: d"))
                .containsExactly("P1: see/:::: tip/```{note}/~~~ java/code/~~~/```/::::", "P2: c", "P1: d");
    }

    @Test
    void a_box_below_a_label_may_be_indented_as_a_whole() {
        assertThat(after("P1: ::: tip\n    P2: no turn\n    :::\nP2: c")).contains("P2: c");
        assertThat(after("P1:\n    ::: tip\n    P2: no turn\n    :::\nP2: c")).contains("P2: c");
    }

    @Test
    void a_formula_ends_with_its_name_or_at_the_latest_at_a_blank_line() {
        String named = "P1: a\n\n$$\nx\n$$ {#eq}\n\nP2: b";
        assertThat(parts(named)).containsExactly("P1: a//$$/x/$$ {#eq}", "P2: b");
        assertThat(reports(named)).isEmpty();
        assertThat(parts("P1: a\n\n$$\nx\n\ny")).containsExactly("P1: a//$$/x//y");
        assertThat(parts("P1: a\n\n$$\nx")).containsExactly("P1: a//$$/x/$$");
    }

    @Test
    void markdown_stays_verbatim() {
        String text = "Two *ways*:\n\n"
                + "1. one\n"
                + "   - sub\n"
                + "2. two\n\n"
                + "![node](img/node.svg)  \n"
                + "$x^2$ and | not | a | table\n\n"
                + "| a | b |\n"
                + "|---|---|\n"
                + "| 1 | 2 |";
        assertThat(read("P1: " + text + "\nP2: b").turns().get(0).text()).isEqualTo(text);
    }

    @Test
    void headings_rules_and_scenes_are_beats() {
        assertThat(after("## Part 2: Scaling\n---\n***\n* * *\n===\n[Scene: the server room]\nINT. OFFICE - DAY"))
                .containsExactly(
                        "beat Part 2: Scaling",
                        "beat ",
                        "beat ",
                        "beat ",
                        "beat ",
                        "beat Scene: the server room",
                        "beat INT. OFFICE - DAY");
        assertThat(after("\nPart 2\n======\nP1: x")).containsExactly("beat Part 2", "P1: x");
        assertThat(after("# C#\n#hashtag")).startsWith("beat C#");
    }

    @Test
    void a_line_in_brackets_between_turns_is_a_direction() {
        assertThat(after("(They both look at the diagram.)\nP1: x"))
                .containsExactly("direction They both look at the diagram.", "P1: x");
        assertThat(after("\n[Music]\n\n(laughs)\n\nP1: x"))
                .containsExactly("direction Music", "direction laughs", "P1: x");
        assertThat(after("\n*(a long silence)*\nP1: x")).containsExactly("direction a long silence", "P1: x");
    }

    @Test
    void quotes_double_brackets_and_notes_are_asides() {
        assertThat(after("> one\n> two\n\n[[three]]")).containsExactly("aside one/two", "aside three");
        assertThat(after("\nNote: P1 is wrong here.")).containsExactly("note P1 is wrong here.");
        assertThat(after("\n**Tip:** cache it\nfor long")).containsExactly("tip cache it/for long");
        assertThat(after("> [!WARNING]\n> hot\n>\n> very")).containsExactly("warning hot//very");
        assertThat(goesOn("Note: without a blank line")).isEqualTo("P2: b/Note: without a blank line");
    }

    @Test
    void speech_after_an_aside_is_the_same_persons() {
        assertThat(after("> a quote\n\nas I said")).containsExactly("aside a quote", "P2: as I said");
    }

    @Test
    void narration_after_a_beat_is_nobodys() {
        assertThat(after("## Later\nThe sun sets.\n\nIt is dark.\n\nP1: x"))
                .containsExactly("beat Later", "aside The sun sets.//It is dark.", "P1: x");
    }

    @Test
    void choices_stand_under_a_turn() {
        assertThat(after("-> What if both fail?\n-> Who decides?"))
                .containsExactly("choice What if both fail?", "choice Who decides?");
    }

    @Test
    void annotations_belong_to_the_turn_above() {
        assertThat(parts("P1: a\n"
                        + "<!-- predict: What next? -->\n"
                        + "P2: b <!-- answer: two --> c\n\n"
                        + "(x y)\n\n"
                        + "<!-- takeaway:\n"
                        + "d\n\n"
                        + "e -->\n"
                        + "<!-- just a comment -->"))
                .containsExactly(
                        "P1: a !predict What next?",
                        "P2: b c !answer two !takeaway d//e",
                        "direction x y",
                        "P2: <!-- just a comment -->");
        assertThat(parts("P1: a\nP2: `<!-- predict: x -->`")).containsExactly("P1: a", "P2: `<!-- predict: x -->`");
    }

    @Test
    void facts_about_the_scene_are_meta() {
        assertThat(meta("Title: Caches\n"
                        + "**Setting:** an office\n"
                        + "**Participants**: two\n\n"
                        + "P1: a\n"
                        + "P2: b\n\n"
                        + "**Scene:** Bob's office.\n\n"
                        + "P1: c"))
                .containsExactly("Title=Caches", "Setting=an office", "Participants=two", "Scene=Bob's office.");
        assertThat(parts("P1: a\nP2: b\n\n**Scene:** Bob's office.\n\nP1: c"))
                .containsExactly("P1: a", "P2: b", "P1: c");
    }

    @Test
    void text_that_introduces_the_script_is_its_preface() {
        Dialog dialog = read("Sure! Here's a dialogue:\n**Jane:** Hi.\n**Bob:** (Chuckles) Hello.\nMade by a model");

        assertThat(dialog.preface()).isEqualTo("Sure! Here's a dialogue:");
        assertThat(parts(dialog)).containsExactly("Jane: Hi.", "Bob {Chuckles}: Hello.");
        assertThat(dialog.postscript()).isEqualTo("Made by a model");
    }

    @Test
    void text_before_the_first_turn_that_tells_the_story_is_kept() {
        Dialog dialog =
                read("Certainly! Here is the script:\n\n---\n\nTwo developers wait for a build.\n\nP1: a\nP2: b");

        assertThat(dialog.preface()).isEqualTo("Certainly! Here is the script:");
        assertThat(parts(dialog)).containsExactly("aside Two developers wait for a build.", "P1: a", "P2: b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\nThis dialogue should give you an idea.", "\n---\n\nI hope this helps!",
                        "\nLet me know if you'd like changes.\n\n- more\n- less",
                "Generated by a model", "\n*This conversation was written for a course.*",
                        "\nTranscribed by https://example.org",
            })
    void textAboutTheScriptBehindItIsItsPostscript(String end) {
        Dialog dialog = read("P1: a\nP2: b\n" + end);

        assertThat(parts(dialog)).containsExactly("P1: a", "P2: b");
        assertThat(dialog.postscript()).isEqualTo(end.replace("---", "").strip());
    }

    @Test
    void friendly_last_words_are_speech_where_speech_has_paragraphs() {
        Dialog dialog = read("P1: a\n\nmore\n\nP2: b\n\nLet me know if it works.");

        assertThat(dialog.postscript()).isEmpty();
        assertThat(parts(dialog)).containsExactly("P1: a//more", "P2: b//Let me know if it works.");
    }

    @Test
    void a_numbered_newcomer_joins_the_family() {
        assertThat(after("P3: late joiner")).containsExactly("P3: late joiner");
    }

    @Test
    void a_declared_cast_gives_ids_to_names_and_aliases() {
        assertThat(parts(
                        "Bob Hope: a\nBobby: b\nana: c\nNote: d\nalice smith (laughs): e",
                        speaker("bob", "Bob Hope", "Bobby"),
                        speaker("ana", "Ana"),
                        speaker("n", "Note"),
                        speaker("Alice Smith", "Alice")))
                .containsExactly("bob: a", "bob: b", "ana: c", "n: d", "Alice Smith {label laughs}: e");
    }

    @Test
    void a_declared_cast_leaves_definitions_alone() {
        assertThat(parts(
                        "Ann: a\nBob: b\nClient: a machine\nServer: another\nAnn:tight",
                        speaker("Ann", "Ann"),
                        speaker("Bob", "Bob")))
                .containsExactly("Ann: a", "Bob: b/Client: a machine/Server: another", "Ann: tight");
    }

    @Test
    void windows_line_ends_marks_and_hard_spaces_are_no_obstacle() {
        assertThat(parts("\uFEFFP1:\u00A0a\r\n\r\nP2: b\r\nc\rP1: d</s>\n"))
                .containsExactly("P1: a", "P2: b/c", "P1: d");
        assertThat(parts("<think>P1: no\nmore</think>P1: a\nP2: b <think>x</think>c"))
                .containsExactly("P1: a", "P2: b c");
    }

    @Test
    void an_empty_script_is_an_empty_dialog() {
        for (String script : List.of("", "\n", "  \r\n\t", "\uFEFF")) {
            assertThat(read(script)).isEqualTo(new Dialog(List.of(), "", List.of(), List.of(), ""));
            assertThat(Scripts.reports(script)).isEmpty();
        }
    }

    @Test
    void lines_that_hang_below_their_label_mean_what_they_do_without_indentation() {
        assertThat(Scripts.parts("""
            Ann: Look:
                - one
                - two

                ```java
                int x;
                  int y;
                ```
                And on.

            Bob:
            \t    Yes.

            \t    No.
            """))
                .containsExactly("Ann: Look:/- one/- two//```java/int x;/  int y;/```/And on.", "Bob: Yes.//No.");
    }

    @Test
    void a_fence_may_be_indented_alone() {
        assertThat(Scripts.parts(
                        "Ann: Look:\n    ~~~\n    x\n      y\n    ~~~\nAnd on.\nBob: Yes.\n\n    ```\n  a\n    ```\n"))
                .containsExactly("Ann: Look:/~~~/x/  y/~~~/And on.", "Bob: Yes.//```/a/```");
    }

    @Test
    void indented_lines_below_a_blank_one_and_in_lists_stay_as_they_are() {
        assertThat(Scripts.parts(
                        "Ann: Type:\n\n    npm test\n\nBob: - one\n    - two\n\n      ```\n      x\n      ```\n"))
                .containsExactly("Ann: Type://    npm test", "Bob: - one/    - two//      ```/      x/      ```");
    }

    @Test
    void a_cue_may_stand_behind_a_dash_in_a_label() {
        assertThat(Scripts.parts("Ann: Hello.\nBen: Hi.\nAnn – laughing: Yes.\nBen — a word of three: no.\n"))
                .containsExactly("Ann: Hello.", "Ben: Hi.", "Ann {label laughing}: Yes./Ben — a word of three: no.");
    }
}
