package dev.courseware.fuzz;

import java.util.ArrayList;
import java.util.List;

/** Spoils a text in a few places. */
final class Mutation {
    private final Dice dice;
    private final InlineMaker inline;

    Mutation(Dice dice) {
        this.dice = dice;
        this.inline = new InlineMaker(dice, List.of("https://example.org/"), false);
    }

    String of(String text) {
        String changed = text;
        for (int left = 1 + dice.below(4); left > 0; left--) {
            changed = dice.once(2) ? lines(changed) : letters(changed);
        }
        return changed;
    }

    private String lines(String text) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        int at = dice.below(lines.size());
        int other = dice.below(lines.size());
        switch (dice.below(6)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(other, lines.get(at));
            case 2 -> lines.set(at, lines.set(other, lines.get(at)));
            case 3 -> lines.set(at, dice.of("  ", "    ", "> ", "- ", "1. ", "\t", "| ", "# ") + lines.get(at));
            case 4 -> lines.set(at, lines.get(at).stripLeading());
            default -> lines.add(at, inline.line(3));
        }
        return String.join("\n", lines);
    }

    private String letters(String text) {
        if (text.isEmpty()) {
            return inline.hostile();
        }
        int at = dice.below(text.length());
        int behind = Math.min(text.length(), at + 1 + dice.below(6));
        return switch (dice.below(4)) {
            case 0 -> text.substring(0, at) + text.substring(behind);
            case 1 -> text.substring(0, behind) + text.substring(at);
            case 2 -> text.substring(0, at);
            default -> text.substring(0, at) + inline.hostile() + text.substring(at);
        };
    }
}
