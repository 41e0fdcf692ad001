package dev.courseware.fuzz;

/** Makes quizzes of every kind. */
final class QuizMaker {
    /** The name of an objective. */
    static final String OBJECTIVE = "goal";

    private final Dice dice;
    private final InlineMaker inline;

    QuizMaker(Dice dice, InlineMaker inline) {
        this.dice = dice;
        this.inline = inline;
    }

    /** @param serves the attributes that name what it is for, or nothing */
    String quiz(String serves) {
        String kind = dice.of(
                "single", "multiple", "text", "number", "order", "match", "cloze", "code", "lines", "open", "poll");
        StringBuilder quiz = new StringBuilder("::: quiz " + kind + dice.of("", " " + inline.words(3))
                + (serves.isEmpty() ? dice.of("", " {points=2}", " {shuffle=yes}") : serves) + "\n");
        if (!kind.equals("cloze")) {
            quiz.append(inline.line(4)).append("?\n\n");
        }
        quiz.append(answers(kind));
        if (dice.once(2)) {
            quiz.append("\n:::: hint\n").append(inline.line(3)).append("\n::::\n");
        }
        return quiz.append(dice.of("\n", "\n" + inline.line(3) + "\n"))
                .append(":::\n")
                .toString();
    }

    private String answers(String kind) {
        return switch (kind) {
            case "single" ->
                "- [x] right " + text() + feedback() + "- [ ] wrong " + inline.words(3) + dice.of("", "", " {.last}")
                        + "\n" + feedback();
            case "multiple" -> "- [x] one " + text() + "- [x] two " + text() + feedback() + "- [ ] three " + text();
            case "text" -> "- " + inline.words(2) + " a\n- [ ] " + inline.words(2) + " b\n" + feedback();
            case "number" ->
                "- " + dice.of("8.77 ± 0.05 hours", "42", "1,5", "3/4", "6.02 × 10^23", "-7.50", "12 %") + "\n"
                        + feedback();
            case "order" -> "1. first " + text() + "2. second " + text() + "3. third " + text();
            case "match" ->
                "| a | b |\n|---|---|\n| one " + inline.word().replace("|", "")
                        + " | sun |\n| two | moon |\n| | none |\n";
            case "code" -> code("") + dice.of("", "\n" + code(" {wrong}"));
            case "lines" ->
                code(dice.of(" {answer=1}", " {answer=\"1-2\"}")) + dice.of("", "\n- 1\n  > " + inline.line(2) + "\n");
            case "open" -> ":::: solution\n" + inline.line(4) + "\n::::\n";
            case "poll" -> "- one " + text() + feedback() + "- two " + text();
            default ->
                "A " + inline.words(2) + " [[gap|hole]] and [[" + inline.word().replaceAll("[^\\p{L}]", "x") + "]].\n";
        };
    }

    private String code(String behind) {
        String line = dice.of("x = ", "y", "# ") + dice.of("1", "\"a\"", "b[0]");
        return "```" + dice.of("java", "python", "text", "klingon") + behind + "\na(" + line + ")\n"
                + dice.of("  ", "\t", "") + "b()\n" + dice.of("", "\n", "c < d && e\n") + "```\n";
    }

    private String text() {
        return inline.words(3) + "\n";
    }

    private String feedback() {
        return dice.of("", "  > " + inline.line(2) + "\n");
    }
}
