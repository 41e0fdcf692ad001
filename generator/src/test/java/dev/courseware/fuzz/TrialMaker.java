package dev.courseware.fuzz;

/** Makes what learners experiment with: models and labs. */
final class TrialMaker {
    private final Dice dice;
    private final InlineMaker inline;

    TrialMaker(Dice dice, InlineMaker inline) {
        this.dice = dice;
        this.inline = inline;
    }

    /** @param serves the attributes that name what it is for, or nothing */
    String model(String serves) {
        String formula = dice.of(
                "up = 1 - (1 - a)^n",
                "up \"" + label() + "\" = n / (a - 90 %) as %",
                "up = sum(k = 1..n, a^k)",
                "up = random() * n",
                "t = 0..9 min\nq[t] = max(0, q[t-1] + n - 2)\nup = max(q)",
                "up = up + 1",
                "up = ((((n" + inline.word());
        String more = dice.of(
                "", "chart up over n\n", "chart up over t\n", "aim up > 3\n", "aim smallest n with up > 99 %\n");
        return "::::::: model " + dice.of("", inline.words(2)) + serves + "\n" + dice.of("", inline.line(2) + "?\n\n")
                + "| quantity | start | range | step |\n|---|---|---|---|\n"
                + "| `n` " + label() + " | 1 | 1.." + dice.of("8", "1e9", "0", "x")
                + " | 1 |\n| `a` | 99 % | 90..99.9 % | 0.1 % |\n\n```formulas\n" + formula + "\n" + more + "```\n"
                + dice.of("", "\n" + inline.line(3) + "\n") + ":::::::\n";
    }

    private String label() {
        return inline.words(2).replaceAll("[|`\\\\\"]", "");
    }

    /** @param serves the attributes that name what it is for, or nothing */
    String lab(String serves) {
        String settings = dice.of(
                "",
                "aim: lost == 0\n",
                "nodes: 99999\n",
                "aim: [a, {b: c}]\n",
                "nodes: [\n",
                inline.word() + ": " + inline.word() + "\n");
        return "::::::: lab " + dice.of("failover", "defence", "failovr", "") + " " + inline.words(2) + serves + "\n"
                + dice.of("", inline.line(2) + "?\n\n") + dice.of("", "```yaml\n" + settings + "```\n\n")
                + dice.of("", inline.line(3) + "\n") + ":::::::\n";
    }
}
