package dev.courseware.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.TinyCourse;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How people teach, in English and German: each list is built as one course, a lesson for each line. */
class TeachersEyeTest {
    private static final List<String> CHECKS = List.of(
            "Please summarise in one sentence what we gain.|We survive one room.",
            "Your turn: what would you copy first?|The orders.",
            "Try this one. Two disks, one room.|Still one cause.",
            "Sum up for me why one copy isn't enough.|It fails with its machine.",
            "In your own words, please.|Two rooms, two copies.",
            "Explain it back to me.|Copies must not share a cause.",
            "What do we call that?|Replication.",
            "Which of the two would you switch off first?|The old one.",
            "Now you: three machines, two rooms.|One room holds two.",
            "Give me an example of a shared cause.|The power.",
            "Okay, name two things that may fail together.|Power and network.",
            "How many copies survive a fire in room one?|One.",
            "So what happens when the network splits?|Both think they lead.",
            "Over to you. Draw the rooms.|Done: two boxes.",
            "Predict what the load will be afterwards.|Twice as much.",
            "Fass bitte in einem Satz zusammen, was wir gewinnen.|Wir überstehen einen Brand.",
            "Jetzt du: Was würdest du zuerst kopieren?|Die Bestellungen.",
            "Erklär mir das noch mal mit eigenen Worten.|Zwei Kopien, zwei Räume.",
            "Nenn mir ein Beispiel für eine gemeinsame Ursache.|Der Strom.",
            "Du bist dran. Drei Maschinen, zwei Räume.|In einem stehen zwei.",
            "Wie viele Kopien überstehen einen Brand?|Eine.",
            "Was passiert, wenn das Netz ausfällt?|Beide halten sich für den Leiter.");

    private static final List<String> NO_CHECKS = List.of(
            "Then we lose it. Does that make sense?|Yes.",
            "Then we lose it. Is that clear so far?|Yes, thanks.",
            "Then we lose it. Any questions?|No, that's all.",
            "Then we lose it. You see what I mean, right?|I do.",
            "Then we lose it. Got it?|Got it.",
            "Then we lose it. Do you understand?|I think so.",
            "Then we lose it. Okay?|Okay.",
            "Then we lose it. Are you still following me?|Sure.",
            "Then we lose it. Shall we stop here for today?|Please.",
            "Then we lose it. That's all.|Thanks.",
            "Then we lose it. See you tomorrow!|See you.",
            "Dann ist alles weg. Alles klar?|Ja.",
            "Dann ist alles weg. Ist das verständlich?|Ja, danke.",
            "Dann ist alles weg. Noch Fragen?|Nein.",
            "Dann ist alles weg. Verstehst du, was ich meine?|Ja.",
            "Dann ist alles weg. Bis morgen!|Bis morgen.");

    private static final List<String> DEEP = List.of(
            "And you fix it how?",
            "In what way is that safer?",
            "In which ways do they differ?",
            "Why?",
            "But why not three?",
            "How does the second one know?",
            "What happens if both fail?",
            "So what would happen without it?",
            "You'd do that why?",
            "What's the reason for two rooms?",
            "Warum reicht eine nicht?",
            "Und wie merkt sie das?",
            "Was wäre, wenn beide ausfallen?",
            "Inwiefern ist das sicherer?",
            "Was folgt daraus?",
            "Und das geht wie?");

    private static final List<String> SEEKING_ASSENT = List.of(
            "Right?",
            "It's a copy, right?",
            "Huh?",
            "So it's like a backup?",
            "Servers or something?",
            "You mean the disks?",
            "A backup team?",
            "So two are enough?",
            "They fail together, don't they?",
            "Sorry?",
            "Oder?",
            "Also so etwas wie ein Backup?",
            "Echt?",
            "Die Platten, oder?");

    @TempDir
    Path folder;

    private List<String> remarked(List<String> endings, String rule) {
        StringBuilder files = new StringBuilder(GoodTalk.CAST);
        for (int i = 0; i < endings.size(); i++) {
            String[] turns = endings.get(i).split("\\|");
            files.append("-- lessons/l")
                    .append(100 + i)
                    .append(".dialog.md --\n")
                    .append(GoodTalk.BEGINNING);
            files.append("T: ")
                    .append(turns[0])
                    .append("\nL: ")
                    .append(turns[1])
                    .append('\n');
        }
        return TinyCourse.in(folder, files.toString()).build().problems(rule).stream()
                .map(problem -> endings.get(Integer.parseInt(problem.replaceAll("lessons/l(\\d+).*", "$1")) - 100))
                .collect(Collectors.toList());
    }

    @Test
    void a_task_or_a_question_that_is_answered_checks_understanding() {
        assertThat(remarked(CHECKS, "dialog-understanding")).isEmpty();
    }

    @Test
    void a_question_for_a_nod_checks_nothing() {
        assertThat(remarked(NO_CHECKS, "dialog-understanding")).containsExactlyElementsOf(NO_CHECKS);
    }

    private String depth(String question) {
        String script = "T: Copies live apart.\n"
                + "L: What is a copy?\n"
                + "T: The same again.\n"
                + "L: Where does it live?\n"
                + "T: Apart.\n"
                + "L: Who keeps it?\n"
                + "T: We do.\n"
                + "L: When is it made?\n"
                + "T: At once.\n"
                + "L: Which one leads?\n"
                + "T: The first.\n"
                + "L: "
                + question + "\nT: Good point.\n";
        return TinyCourse.in(folder, GoodTalk.CAST + "-- lessons/talk.dialog.md --\n" + script)
                .build()
                .problems("dialog-depth")
                .stream()
                .collect(Collectors.joining());
    }

    @Test
    void questions_for_a_reason_or_a_way_are_deep_wherever_their_word_stands() {
        for (String question : DEEP) {
            assertThat(depth(question)).as(question).contains("only 1 of 6 questions ask for");
        }
    }

    @Test
    void what_only_seeks_assent_is_no_question_at_all() {
        for (String question : SEEKING_ASSENT) {
            assertThat(depth(question)).as(question).contains("none of 5 questions asks for");
        }
    }

    private List<String> unfinished(String... explanations) {
        StringBuilder script = new StringBuilder();
        for (String each : explanations) {
            script.append("T: ").append(each).append("\nL: I see, thank you for that.\n");
        }
        return TinyCourse.in(folder, GoodTalk.CAST + "-- lessons/talk.dialog.md --\n" + script)
                .build()
                .problems("dialog-unfinished");
    }

    @Test
    void a_whole_sentence_that_ends_in_dots_is_finished() {
        assertThat(unfinished(
                        "Imagine a web of machines that know each other...",
                        "You design the system with failure in mind from the ground up...",
                        "When one fails, the others take its place...",
                        "Das Netz besteht aus vielen Maschinen...",
                        "Wenn eine ausfällt, übernehmen die anderen..."))
                .isEmpty();
    }

    @Test
    void several_explanations_that_break_off_are_one_remark_with_their_places() {
        assertThat(unfinished(
                        "Keep two, so that if one part fails...",
                        "It is a plan for the day when...",
                        "Others step in to...",
                        "Man braucht zwei davon, weil..."))
                .containsExactly(
                        "lessons/talk.dialog.md:1:1: warning: 4 explanations break off and are never completed: turn 1"
                                + " «Keep two, so that if one part fails...», turn 3 «It is a plan for the day when...»,"
                                + " turn 5 «Others step in to...», turn 7 «Man braucht zwei davon, weil...» (complete it"
                                + " in a later turn, or give the learner its end with <!-- answer: … -->)");
    }

    @Test
    void a_speaker_who_goes_on_when_asked_to_has_finished() {
        String script = "T: If you have several machines for the same work...\n"
                + "L: Yes, go on!\n"
                + "T: The others can take over.\n"
                + "L: I see.\n";
        assertThat(TinyCourse.in(folder, GoodTalk.CAST + "-- lessons/talk.dialog.md --\n" + script)
                        .build()
                        .problems())
                .noneMatch(problem -> problem.contains("unfinished"));
    }
}
