package dev.courseware.deck;

import dev.courseware.model.Block;
import dev.courseware.model.Blocks;
import dev.courseware.model.DialogBlock;
import dev.courseware.model.DialogBody;
import dev.courseware.model.Prose;
import dev.courseware.model.dialog.Beat;
import dev.courseware.model.dialog.Turn;
import dev.courseware.model.inline.RichText;
import dev.courseware.text.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a conversation is about, by its own words in any language: those of its titles, takeaways and refutations, and
 * those to which it comes back.
 */
final class KeyWords {
    /** Shorter words are seldom what a sentence is about. */
    private static final int SHORTEST = 5;
    /** Endings differ behind so many letters: scalable, scalability. */
    private static final int STEM = 6;

    private static final double OFTEN = 0.5;

    private final Map<String, Double> weights = new HashMap<>();

    /** @param heading of the whole conversation */
    KeyWords(DialogBlock dialog, RichText heading) {
        Map<String, Integer> turns = new HashMap<>();
        stems(heading.plain()).forEach(stem -> weights.put(stem, 1.0));
        for (int i = 0; i < dialog.bodies().size(); i++) {
            DialogBody body = dialog.bodies().get(i);
            if (dialog.dialog().parts().get(i) instanceof Beat beat) {
                stems(beat.title()).forEach(stem -> weights.put(stem, 1.0));
            } else if (dialog.dialog().parts().get(i) instanceof Turn turn) {
                stems(turn.text()).forEach(stem -> turns.merge(stem, 1, Integer::sum));
            }
            for (DialogBody.Mark mark : body.marks()) {
                boolean sums = switch (mark.annotation().kind()) {
                    case TAKEAWAY, MISCONCEPTION -> true;
                    case PREDICT, ANSWER, OBJECTIVE -> false;
                };
                if (sums) {
                    stems(plain(mark.blocks())).forEach(stem -> weights.put(stem, 1.0));
                }
            }
        }
        turns.forEach((stem, count) -> {
            if (count > 1) {
                weights.putIfAbsent(stem, OFTEN);
            }
        });
    }

    /** How much a sentence is about the matter. */
    double in(String sentence) {
        return stems(sentence).stream()
                .mapToDouble(stem -> weights.getOrDefault(stem, 0.0))
                .sum();
    }

    /** How many words two texts share. */
    static long shared(String one, String other) {
        Set<String> both = stems(one);
        both.retainAll(stems(other));
        return both.size();
    }

    static String plain(List<Block> blocks) {
        StringBuilder plain = new StringBuilder();
        Blocks.find(Prose.class, blocks)
                .forEach(prose -> plain.append(prose.text()).append('\n'));
        return plain.toString();
    }

    private static Set<String> stems(String text) {
        Set<String> stems = new HashSet<>();
        for (String word : Words.of(text)) {
            String small = word.toLowerCase(Locale.ROOT);
            if (small.length() >= SHORTEST) {
                stems.add(small.substring(0, Math.min(STEM, small.length())));
            }
        }
        return stems;
    }
}
