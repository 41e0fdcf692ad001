package dev.courseware.parse.quiz;

import dev.courseware.model.Block;
import dev.courseware.model.Blocks;
import dev.courseware.model.CodeListing;
import dev.courseware.model.Formula;
import dev.courseware.model.Prose;
import dev.courseware.model.Quiz;
import java.util.List;
import java.util.Locale;

/**
 * The name under which a browser keeps the answer to a question, made of the question's words: it stays the same where the
 * question moves, and changes with its words.
 */
final class QuestionName {
    /** FNV-1a of 64 bits (http://www.isthe.com/chongo/tech/comp/fnv/). */
    private static final long BASIS = 0xcbf29ce484222325L;

    private static final long PRIME = 0x100000001b3L;

    private QuestionName() {}

    static String of(Quiz.Kind kind, String title, List<Block> question) {
        StringBuilder words = new StringBuilder(kind.name()).append('\n').append(title);
        Blocks.walkInto(question, block -> {
            if (block instanceof Prose prose) {
                words.append('\n').append(prose.text());
            } else if (block instanceof CodeListing code) {
                words.append('\n').append(code.text());
            } else if (block instanceof Formula formula) {
                words.append('\n').append(formula.tex());
            }
            return true;
        });
        return hash(words.toString()
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip());
    }

    private static String hash(String words) {
        long hash = BASIS;
        for (int i = 0; i < words.length(); i++) {
            hash = (hash ^ words.charAt(i)) * PRIME;
        }
        return "q" + Long.toUnsignedString(hash, Character.MAX_RADIX);
    }
}
