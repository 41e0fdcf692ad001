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

    /** Some questions, of which a few are asked at a time. */
    String bank(String serves) {
        StringBuilder bank = new StringBuilder("::::: bank " + dice.of("", inline.words(2))
                + (serves.isEmpty() ? dice.of("", " {draw=2}", " {draw=9}") : serves) + "\n");
        bank.append(dice.once(8) ? inline.line(3) + "\n\n" : "");
        for (int left = 1 + dice.below(4); left > 0; left--) {
            bank.append(dice.once(2) ? quiz("") : drawn("")).append('\n');
        }
        return bank.append(":::::\n").toString();
    }

    /** A question with numbers that are drawn, and answers that follow from them. */
    String drawn(String serves) {
        String draw = " {draw=\"n=2..5 " + dice.of("a=90..99", "a=90..99.5 % by 0.5 %", "a=1|2|4", "a=3..1", "a") + "\""
                + dice.of("", " tries=3", " tries=0") + serves.replace("{", "").replace("}", "") + "}\n";
        String shown =
                "{n} " + inline.words(2) + dice.of(" {a}", " `{a}`", " {= n + a}", " {= (n}", " ${n}$") + "?\n\n";
        String right = dice.of("{= n * 2}", "{= 1 - (1 - a/100)^n as %} ± 0.1 %", "{= n / (n - 2)}", "{=}");
        String body = switch (dice.below(4)) {
            case 0 ->
                "single" + draw + shown + "- [x] " + right + " " + inline.words(2) + "\n" + feedback()
                        + "- [ ] {= n + 100} " + inline.words(2) + "\n" + feedback();
            case 1 -> "cloze" + draw + shown + "A [[" + right + "]] " + inline.words(2) + ".\n";
            case 2 -> "text" + draw + shown + "- " + right + "\n" + feedback();
            default ->
                "number" + draw + shown + "- " + right + "\n" + feedback() + "- [ ] {= n}\n  > {n} " + inline.words(2)
                        + "\n";
        };
        return "::: quiz " + body
                + dice.of("", "\n:::: hint\n{n} " + inline.words(2) + "\n::::\n", "\n" + inline.line(2) + " {a}\n")
                + ":::\n";
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
