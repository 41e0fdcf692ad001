package dev.courseware.fuzz;

import dev.courseware.parse.dialog.RandomScripts;
import java.util.List;

/** Makes dialog scripts in all the shapes in which people have them. */
final class ScriptMaker {
    private final Dice dice;
    private final InlineMaker inline;

    /** @param tame whether it makes nothing that may swallow a word */
    ScriptMaker(Dice dice, boolean tame) {
        this.dice = dice;
        this.inline = new InlineMaker(dice, List.of("https://example.org/"), tame);
    }

    String script() {
        RandomScripts random = new RandomScripts(dice.seed());
        return switch (dice.below(10)) {
            case 0 -> random.careful();
            case 1 -> random.mixed();
            case 2 -> random.json();
            case 3 -> captions();
            case 4 -> shaped("<Person1> ", " </Person1>\n", "<Person2> ", " </Person2>\n");
            case 5 -> shaped("[S1] ", " ", "[S2] ", " ");
            case 6 -> shaped("#### Alice\n", "\n\n", "#### Bob\n", "\n\n");
            case 7 -> shaped("Alice  0:02\n", "\n\n", "Bob  0:09\n", "\n\n");
            default -> labelled(8);
        };
    }

    String labelled(int most) {
        String first = dice.of("Ann", "P1", "Host 1", "Dr. Lee", "小明");
        String second = dice.of("Bob", "P2", "Host 2", "Zoë", "Q");
        StringBuilder script = new StringBuilder(first + ": Hello.\n\n" + second + ": Hi.\n\n");
        for (int left = 1 + dice.below(most); left > 0; left--) {
            script.append(dice.of("", "**")).append(dice.of(first, second)).append(": ");
            script.append(dice.of("", "(laughs) ", "(to " + second + ", quietly) "))
                    .append(inline.line(5));
            script.append(dice.of("", " (pause)", " —", "...", "?"))
                    .append('\n')
                    .append(dice.of("", "\n"));
            script.append(dice.of("", "", "", between()));
        }
        return script.toString();
    }

    private String between() {
        return dice.of(
                "<!-- predict: " + inline.words(3) + "? -->\n",
                "<!-- answer: " + inline.words(2) + " -->\n",
                "<!-- misconception: " + inline.words(2) + " -->\n",
                "<!-- takeaway: " + inline.words(2) + " -->\n",
                "\n> Tip: " + inline.words(4) + "\n\n",
                "\n## " + inline.words(2) + "\n\n",
                "\n(" + inline.words(3) + ")\n\n",
                "\n- " + inline.words(2) + "\n- " + inline.words(2) + "\n\n",
                "\n```java\nint x = 1;\n```\n\n",
                "\n---\n\n",
                "\n-> " + inline.words(3) + "\n\n");
    }

    private String captions() {
        StringBuilder script = new StringBuilder("WEBVTT\n\n");
        for (int i = 0; i <= dice.below(5); i++) {
            script.append("00:")
                    .append(MarkJudge.time(dice, 2 * i))
                    .append(" --> 00:")
                    .append(MarkJudge.time(dice, 2 * i + 1))
                    .append("\n<v ")
                    .append(dice.of("Ann", "Bob Jones"));
            script.append('>').append(inline.words(5)).append("\n\n");
        }
        return script.toString();
    }

    private String shaped(String before, String behind, String otherBefore, String otherBehind) {
        StringBuilder script = new StringBuilder();
        for (int left = 2 + dice.below(4); left > 0; left--) {
            script.append(before).append(inline.line(3)).append(behind);
            script.append(otherBefore).append(inline.line(3)).append(otherBehind);
        }
        return script.toString();
    }
}
