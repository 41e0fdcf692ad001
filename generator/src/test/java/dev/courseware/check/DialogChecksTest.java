package dev.courseware.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.TinyCourse;
import dev.courseware.diagnostic.Severity;
import dev.courseware.model.dialog.DialogStatistics;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a teacher would remark on in a script. */
class DialogChecksTest {
    @TempDir
    Path folder;

    private TinyCourse course(String script) {
        return TinyCourse.in(folder, GoodTalk.CAST + "-- lessons/talk.dialog.md --\n" + script)
                .build();
    }

    private List<String> remarks(String script) {
        return course(script).problems();
    }

    @Test
    void a_good_talk_gets_no_remark() {
        assertThat(remarks(GoodTalk.WHOLE)).isEmpty();
    }

    @Test
    void one_speaker_who_says_nearly_everything_is_told() {
        String script = GoodTalk.WHOLE.replace(
                "in another room.", "in another room, " + "far away from here, ".repeat(40) + "yes.");
        assertThat(course(script).problems("dialog-balance"))
                .singleElement()
                .asString()
                .startsWith("lessons/talk.dialog.md:1:1: info: Ada says 91 % of the words (198 of 218)");
    }

    @Test
    void a_turn_of_more_than_120_words_is_told_at_its_line() {
        String script = GoodTalk.WHOLE.replace(
                "in another room.", "in another room, " + "far away from here, ".repeat(40) + "yes.");
        assertThat(course(script).problems("dialog-long-turns"))
                .singleElement()
                .asString()
                .startsWith("lessons/talk.dialog.md:5:1: info: turn 5 has 165 words");
    }

    @Test
    void a_question_that_nobody_answers_is_told() {
        assertThat(remarks(GoodTalk.WHOLE + "T: And what would you tell the owner?\n"))
                .containsExactly(
                        "lessons/talk.dialog.md:9:1: warning: nobody answers what Ada asks in turn 9, «And what would"
                                + " you tell the owner?» (answer it in a later turn, or leave it to the learner with <!--"
                                + " answer: … -->)");
    }

    @Test
    void questions_answered_by_questions_alone_stay_open() {
        assertThat(course(GoodTalk.WHOLE + "T: What now?\nL: What do you think?\n")
                        .problems("dialog-unanswered"))
                .hasSize(2);
    }

    @Test
    void an_answer_for_the_learner_answers_a_question() {
        assertThat(remarks(GoodTalk.WHOLE
                        + "T: What would you tell the owner?\n<!-- answer: The price of a second room. -->\n"))
                .isEmpty();
    }

    @Test
    void an_explanation_that_trails_off_and_is_never_completed_is_told() {
        assertThat(remarks(
                        GoodTalk.WHOLE.replace("Exactly, in another room.", "It is a bit like having a plan for...")))
                .containsExactly(
                        "lessons/talk.dialog.md:5:1: warning: the explanation in turn 5 trails off and is never"
                                + " completed: «It is a bit like having a plan for...» (complete it in"
                                + " a later turn, or give the learner its end with <!-- answer: … -->)");
    }

    @Test
    void an_explanation_that_is_cut_short_and_never_completed_is_told() {
        assertThat(remarks(GoodTalk.WHOLE.replace("Exactly, in another room.", "It is a bit like having a—")))
                .anyMatch(remark -> remark.contains("turn 5 is cut short and is never completed"));
    }

    @Test
    void an_explanation_is_complete_when_it_is_taken_up_continued_repeated_or_answered() {
        String open = "It is a bit like having a plan—";
        assertThat(remarks(GoodTalk.WHOLE
                        .replace("Exactly, in another room.", open)
                        .replace("Then we lose it.", "— for the worst day. Then we lose it.")))
                .isEmpty();
        assertThat(remarks(GoodTalk.WHOLE
                        .replace("Exactly, in another room.", "It is a bit like having a plan...")
                        .replace("Then we lose it.", "…for the worst day. Then we lose it.")))
                .isEmpty();
        assertThat(remarks(GoodTalk.WHOLE
                        .replace("Exactly, in another room.", "They keep a plan for...")
                        .replace("And if both rooms burn?", "A plan for the worst day. And if both rooms burn?")))
                .isEmpty();
        assertThat(remarks(GoodTalk.WHOLE
                        .replace("Exactly, in another room.", "The plan holds until...")
                        .replace("And if both rooms burn?", "Until both rooms burn.")))
                .isEmpty();
        assertThat(remarks(GoodTalk.WHOLE.replace(
                        "Exactly, in another room.", "They keep a plan for...\n<!-- answer: … the worst day. -->")))
                .isEmpty();
    }

    @Test
    void a_learner_may_trail_off() {
        assertThat(remarks(GoodTalk.WHOLE.replace(
                        "So the second one lives elsewhere. Good.", "So the second one would be...")))
                .isEmpty();
    }

    @Test
    void a_marked_misconception_that_nobody_puts_right_is_told_at_its_mark() {
        String script = GoodTalk.WHOLE.replace(
                "So the second one lives elsewhere. Good.", "So two copies never fail.\n<!-- misconception -->");
        assertThat(remarks(script))
                .containsExactly("lessons/talk.dialog.md:5:1: warning: the misconception in turn 4 is never corrected"
                        + " (correct it in the dialog, or write <!-- misconception: what is true instead -->)");
        assertThat(remarks(script.replace("misconception -->", "misconception: They may fail together. -->")))
                .isEmpty();
        assertThat(remarks(script.replace("Exactly, in another", "No. They may fail together, unless in another")))
                .isEmpty();
    }

    @Test
    void a_talk_without_a_check_of_understanding_is_told_at_its_last_turn() {
        assertThat(remarks(GoodTalk.WHOLE.replace("Can you say in one sentence what we gain?", "That's all.")))
                .containsExactly("lessons/talk.dialog.md:8:1: info: the conversation ends without a check of"
                        + " understanding (let the teacher ask for a summary or"
                        + " set a small task, and the learner answer)");
    }

    @Test
    void shallow_questions_alone_are_told() {
        String script = GoodTalk.WHOLE
                .replace("Why isn't one enough?", "Is one enough? Is two?")
                .replace("in another room.", "in another room. Is that all?");
        assertThat(remarks(script))
                .anyMatch(
                        remark -> remark.contains("none of 5 questions asks for a reason") && remark.contains("info"));
    }

    @Test
    void each_rule_can_be_switched_off_or_made_to_weigh_more() {
        String script = GoodTalk.WHOLE.replace("Exactly, in another room.", "It is a bit like having a plan for...");
        TinyCourse course = TinyCourse.in(
                        folder,
                        GoodTalk.CAST + "checks: {dialog-unfinished: off}\n-- lessons/talk.dialog.md --\n" + script)
                .build();
        assertThat(course.problems()).isEmpty();
        course.write(GoodTalk.CAST + "checks: {dialog-unfinished: error}\n").build();
        assertThat(course.report().written()).isFalse();
        assertThat(course.report().count(Severity.ERROR)).isEqualTo(1);
    }

    @Test
    void a_switch_for_an_unknown_rule_names_the_nearest() {
        TinyCourse course = TinyCourse.in(
                        folder,
                        GoodTalk.CAST
                                + "checks:\n  dialog-unfinishd: off\n  dialog-depth: loud\n-- lessons/a.md --\nText\n")
                .build();
        assertThat(course.problems())
                .containsExactly(
                        "course.yml:6:3: warning: there is no check «dialog-unfinishd» (did you mean"
                                + " «dialog-unfinished»?)",
                        "course.yml:7:17: error: «loud» is not a value of «dialog-depth», which takes off, info,"
                                + " warning, error");
    }

    @Test
    void a_few_lines_in_a_lesson_needn_t_be_a_lesson_of_their_own() {
        TinyCourse course = TinyCourse.in(
                        folder, "-- lessons/a.md --\n# A\n\n```dialog\nP1: It fails.\nP2: Really?\nP1: Yes.\n```\n")
                .build();
        assertThat(course.report().diagnostics())
                .noneMatch(problem -> problem.id().startsWith("dialog-"));
        assertThat(course.report().figures()).hasSize(1);
    }

    @Test
    void a_term_is_told_that_neither_the_talk_nor_an_earlier_lesson_explains() {
        String glossary = "-- glossary.md --\nQuorum\n: Enough votes to decide.\n";
        String script = GoodTalk.WHOLE.replace("We survive one room.", "With quorums we survive one room.");
        TinyCourse course = TinyCourse.in(
                        folder, GoodTalk.CAST + glossary + "-- lessons/02-talk.dialog.md --\n" + script)
                .build();
        assertThat(course.problems())
                .containsExactly("lessons/02-talk.dialog.md:8:1: info: turn 8 uses «Quorum», and nobody explains it"
                        + " (explain it there, or link it: [[Quorum]])");
        assertThat(course.write("-- lessons/02-talk.dialog.md --\n" + script.replace("quorums", "a [[quorum]]"))
                        .build()
                        .problems())
                .isEmpty();
        assertThat(course.write("-- lessons/02-talk.dialog.md --\n"
                                + script.replace("Then we lose it.", "A quorum is enough votes to decide."))
                        .build()
                        .problems())
                .isEmpty();
        assertThat(course.write("-- lessons/02-talk.dialog.md --\n" + script
                                + "-- lessons/01-votes.md --\n# Votes\n\nA [[quorum]] decides.\n")
                        .build()
                        .problems())
                .isEmpty();
        assertThat(course.write("-- lessons/01-votes.md --\n# Votes\n")
                        .write("-- lessons/02-talk.dialog.md --\nT: The quorum decides.\nL: Yes.\nT: Always.\nL: Ah.\n"
                                + "T: A quorum means enough votes.\n")
                        .build()
                        .problems())
                .containsExactly(
                        "lessons/02-talk.dialog.md:1:1: info: turn 1 uses «Quorum», and it is explained only in"
                                + " turn 5 (explain it there, or link it: [[Quorum]])");
    }

    @Test
    void the_founding_script_is_told_its_unfinished_explanations_at_once() throws Exception {
        String seed = Files.readString(Path.of("src/test/resources/dialog/seed.txt"));
        TinyCourse course =
                TinyCourse.in(folder, "-- lessons/seed.dialog.txt --\n" + seed).build();
        assertThat(course.problems("dialog-unfinished"))
                .singleElement()
                .asString()
                .contains("4 explanations break off", "turn 5 «", "turn 7 «", "turn 9 «", "turn 11 «");
        assertThat(course.problems()).anyMatch(problem -> problem.contains("ends without a check of understanding"));
        DialogStatistics figures = course.report().figures().get(0);
        assertThat(figures.turns()).isEqualTo(22);
        assertThat(figures.unfinished()).isEqualTo(4);
        assertThat(figures.checksUnderstanding()).isFalse();
        assertThat(figures.shares()).extracting(DialogStatistics.Share::name).containsExactly("P1", "P2");
        assertThat(figures.words())
                .isEqualTo(figures.shares().stream()
                        .mapToInt(DialogStatistics.Share::words)
                        .sum());
    }

    @Test
    void the_figures_of_a_talk_are_reported() {
        DialogStatistics figures = course(
                        GoodTalk.WHOLE.replace("Why isn't one enough?", "Why isn't one enough?\n<!-- predict -->"))
                .report()
                .figures()
                .get(0);
        assertThat(figures)
                .isEqualTo(new DialogStatistics("lessons/talk.dialog.md", 8, figures.shares(), 3, 1, 1, 0, 0, 0, true));
        assertThat(figures.shares())
                .containsExactly(new DialogStatistics.Share("Ada", 37), new DialogStatistics.Share("Ben", 20));
    }

    @Test
    void a_conversation_in_a_list_or_a_quote_is_looked_at_as_well() {
        String open =
                "```dialog\nT: We keep two copies.\nL: Why isn't one enough?\nT: And what would you tell them?\n```\n";
        String lesson =
                "# One\n\n- An item.\n\n  " + open.replace("\n", "\n  ") + "\n\n> " + open.replace("\n", "\n> ");
        TinyCourse course = TinyCourse.in(folder, GoodTalk.CAST + "-- lessons/one.md --\n" + lesson)
                .build();
        assertThat(course.problems("dialog-unanswered")).hasSize(4);
    }

    @Test
    void words_in_lists_and_quotations_of_a_turn_count_for_who_says_them() {
        DialogStatistics figures = TinyCourse.in(
                        folder,
                        "-- lessons/talk.dialog.md --\nA: There are two.\n\n  - One is here.\n  - One is far away.\n"
                                + "\nB: Good to know.\n")
                .build()
                .report()
                .figures()
                .get(0);

        assertThat(figures.shares())
                .containsExactly(new DialogStatistics.Share("A", 10), new DialogStatistics.Share("B", 3));
    }
}
