package dev.courseware.fuzz;

import java.util.List;

/** Makes a lesson's blocks, one in another. */
final class BlockMaker {
    /** What some pages don't show. */
    private static final List<String> PART = List.of("slide", "page", "notes", "instructor");

    /** What PlantUML draws with lines, shades, arrows and figures, each open for a word. */
    private static final String[] DRAWN = {
        "A -> B : ",
        "A -->x B : i\n... later ...\nnote left: ",
        "skinparam backgroundColor White/Blue\nclass Item {\n  id\n}\nItem --> List : ",
        "actor Ivy\nIvy -> (Pick it) : ",
        "[*] --> Idle\nIdle --> [*] : ",
        "start\nif (is it?) then (I)\n  :i;\nendif\nstop\ntitle I"
    };

    private final Dice dice;
    private final InlineMaker inline;
    private final QuizMaker quizzes;
    private final TrialMaker trials;
    private final ScriptMaker scripts;
    private final CodeMaker codes;
    private int headings;
    /** Whether the lesson has an objective that practice may name. */
    private boolean aimed;

    BlockMaker(Dice dice, InlineMaker inline, ScriptMaker scripts, CodeMaker codes) {
        this.dice = dice;
        this.inline = inline;
        this.quizzes = new QuizMaker(dice, inline);
        this.trials = new TrialMaker(dice, inline);
        this.scripts = scripts;
        this.codes = codes;
    }

    /** A whole lesson. */
    String lesson(String title) {
        StringBuilder lesson = new StringBuilder(dice.once(8) ? "" : "# " + title + "\n\n");
        aimed = dice.once(3);
        lesson.append(aimed ? objectives() : "");
        for (int left = 1 + dice.below(12); left > 0; left--) {
            lesson.append(block(3)).append('\n');
        }
        if (lesson.indexOf("[^") >= 0) {
            lesson.append("\n[^1]: ")
                    .append(inline.line(3))
                    .append("\n[^note]: ")
                    .append(inline.words(3));
            lesson.append("\n\n    ").append(inline.words(4)).append('\n');
        }
        return lesson.append("\n[ref]: https://example.org/ 'a title'\n").toString();
    }

    String block(int depth) {
        return switch (dice.below(depth > 0 ? 40 : 12)) {
            case 0 ->
                "#".repeat(2 + dice.below(3)) + " " + (dice.once(3) ? CourseMaker.heading(dice) : inline.line(2))
                        + dice.of("", " {#h" + headings++ + "}") + "\n";
            case 1 -> "- " + inline.line(3) + "\n- " + inline.line(2) + "\n  - " + inline.words(3) + "\n";
            case 2 ->
                dice.of("1. ", "3) ", "10. ") + inline.line(3) + "\n" + dice.of("", "\n   " + inline.line(2) + "\n");
            case 3 -> "- [ ] " + inline.line(2) + "\n- [x] " + inline.line(2) + "\n";
            case 4 -> table();
            case 5 -> codes.block(dice);
            case 6 -> "$$\n" + inline.tex() + "\n$$" + dice.of("", " {#eq" + headings++ + "}") + "\n";
            case 7 -> "![" + inline.words(3) + "](img/dot.svg" + dice.of("", " \"" + inline.words(3) + "\"") + ")\n";
            case 8 -> "<!-- " + inline.word() + " -->\n";
            case 12 -> nested("> ", block(depth - 1));
            case 13 -> nested("> ", "[!" + dice.of("NOTE", "TIP", "WARNING") + "]\n" + block(depth - 1));
            case 14, 15, 16 -> container(depth);
            case 17 ->
                ":::::: columns\n::::: column\n" + block(depth - 1) + ":::::\n::::: column\n" + block(0)
                        + ":::::\n::::::\n";
            case 18 ->
                ":::::: tabs\n::::: tab " + inline.words(2) + "\n" + block(depth - 1) + ":::::\n::::: tab Other\n"
                        + block(0) + ":::::\n::::::\n";
            case 19, 20, 21 -> quizzes.quiz(serves());
            case 22 -> "::::::: demo\n" + block(depth - 1) + ":::::::\n";
            case 23 ->
                "```csv {table title=\"" + inline.words(2).replace("\"", "") + "\"}\nHead,Tail\n"
                        + inline.word().replaceAll("[,\"]", "") + ",2\n```\n";
            case 24 ->
                "```csv {chart=" + dice.of("bar", "line") + " title=\"Chart\"}\nName,Load\np50,12\np99,840\n```\n";
            case 25 -> "Term " + inline.words(2) + "\n: " + inline.line(3) + "\n";
            case 26 ->
                "<details>\n<summary>" + inline.words(2) + "</summary>\n\n" + block(depth - 1) + "\n</details>\n";
            case 27 -> "<div class=\"x\">\n" + inline.line(3) + "\n</div>\n";
            case 28 -> "````dialog\n" + scripts.labelled(3) + "````\n";
            case 29 -> "::: dialog src=90-talk.dialog.md from=t1 to=t2\n:::\n";
            case 30 -> "```mermaid {title=\"Drawn\"}\nflowchart LR\n  a --> b\n```\n";
            case 31 ->
                dice.once(3)
                        ? "```plantuml {title=\"Drawn\"}\n" + dice.of(DRAWN)
                                + inline.word().replaceAll("[^a-z]", "") + "\n```\n"
                        : "---\n";
            case 32 -> "```java\ninclude: ../src/Node.java" + dice.of("", "#send") + "\n```\n";
            case 33 -> "{.fragments}\n- " + inline.words(2) + "\n- " + inline.words(2) + "\n";
            case 34 -> ". . .\n";
            case 35 -> inline.line(3) + dice.of("  \n", "\\\n", "\n") + inline.line(3) + "\n";
            case 36 -> trials.model(serves());
            case 37 -> trials.lab(serves());
            case 38 -> quizzes.bank(serves());
            case 39 -> quizzes.drawn(serves());
            default -> inline.line(8) + "\n";
        };
    }

    /** Attributes that name an objective of the lesson. */
    private String serves() {
        return aimed ? dice.of("", " {objective=" + QuizMaker.OBJECTIVE + "}") : "";
    }

    private String objectives() {
        return "::: objectives\n- " + inline.line(2) + " {#" + QuizMaker.OBJECTIVE + "}\n- " + inline.line(2)
                + dice.of("", " {#more}") + "\n:::\n\n";
    }

    private static String nested(String prefix, String block) {
        return prefix + block.strip().replace("\n", "\n" + prefix) + "\n";
    }

    private String container(int depth) {
        String colons = ":".repeat(3 + depth);
        String name = dice.of(
                "note",
                "tip",
                "important",
                "warning",
                "caution",
                "example",
                "objectives",
                "prerequisites",
                "keypoints",
                "exercise",
                "discussion",
                "details",
                "hint",
                "solution",
                "slide",
                "page",
                "notes",
                "instructor");
        if (inline.isTame() && PART.contains(name)) {
            name = "note";
        }
        boolean titled = !PART.contains(name);
        String body = List.of("objectives", "keypoints").contains(name)
                ? "- " + inline.line(3) + "\n"
                : block(depth - 1) + "\n" + block(0);
        String serves = name.equals("exercise") ? serves() : "";
        return colons + " " + name + (titled ? dice.of("", " " + inline.words(3)) : "") + serves + "\n" + body + "\n"
                + colons + "\n";
    }

    private String table() {
        return dice.of("", "{caption=\"" + inline.words(2).replace("\"", "") + "\"}\n") + "| " + cell() + " | " + cell()
                + " |\n|---|--:|\n| " + cell() + " | " + cell() + " |\n| " + cell() + " |\n";
    }

    private String cell() {
        return inline.line(2).replace("|", "\\|").replace("\n", " ");
    }
}
