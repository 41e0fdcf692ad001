package dev.courseware.deck;

import dev.courseware.model.Block;
import dev.courseware.model.Prose;
import dev.courseware.text.Sentences;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence as somebody says it, with its markup, without cues.
 *
 * @param said the sentence alone
 * @param last whether its turn ends with it
 */
record SpokenSentence(Prose said, boolean last) {
    /** What follows these marks at a sentence's end is still to come. */
    private static final String OPEN = ":,;-–—―~：，、；";
    /** What begins with these goes on with something. */
    private static final String GOES_ON = "-–—―~….,;:)";

    /** The sentences of a turn, in order. */
    static List<SpokenSentence> of(List<Block> body, Sentences sentences) {
        List<SpokenSentence> all = new ArrayList<>();
        List<Block> said = Silent.of(body);
        for (int i = 0; i < said.size(); i++) {
            if (said.get(i) instanceof Prose prose) {
                List<Prose> parts = SentenceCut.all(prose, sentences);
                for (int k = 0; k < parts.size(); k++) {
                    all.add(new SpokenSentence(parts.get(k), i == said.size() - 1 && k == parts.size() - 1));
                }
            }
        }
        return all;
    }

    String text() {
        return said.text().strip();
    }

    boolean asks() {
        return Sentences.asks(text());
    }

    /** Whether it can stand alone: it neither goes on with what was said, nor breaks off, nor falters. */
    boolean isWhole() {
        String text = text();
        if (text.isEmpty() || text.contains("...") || text.contains("…") || text.contains("—")) {
            return false;
        }
        int first = text.codePointAt(0);
        boolean begins = GOES_ON.indexOf(first) < 0 && !Character.isLowerCase(first);
        return begins && OPEN.indexOf(text.charAt(text.length() - 1)) < 0;
    }
}
