package dev.courseware.check.dialog;

import dev.courseware.model.Blocks;
import dev.courseware.model.DialogBody;
import dev.courseware.model.HtmlBlock;
import dev.courseware.model.Prose;
import dev.courseware.model.dialog.Annotation.Kind;
import dev.courseware.model.dialog.EndState;
import dev.courseware.model.dialog.Question;
import dev.courseware.model.dialog.Turn;
import dev.courseware.text.Words;
import java.util.List;
import java.util.Locale;

/**
 * A turn as the rules see it.
 *
 * @param turn the turn
 * @param body its content
 * @param text its words
 * @param statements its words without its questions
 * @param words the number of its words
 */
record Said(Turn turn, DialogBody body, String text, String statements, int words) {
    static Said of(Turn turn, DialogBody body) {
        StringBuilder text = new StringBuilder();
        Blocks.walk(body.blocks(), block -> {
            Blocks.as(Prose.class, block)
                    .ifPresent(prose -> text.append(prose.text()).append('\n'));
            Blocks.as(HtmlBlock.class, block)
                    .ifPresent(html -> text.append(html.text()).append('\n'));
        });
        String statements = text.toString();
        for (Question question : body.questions()) {
            statements = statements.replace(question.text(), " ");
        }
        return new Said(turn, body, text.toString().strip(), statements, Words.count(text));
    }

    boolean asks() {
        return !body.questions().isEmpty();
    }

    /** Whether it ends in a question, so that somebody else has to go on. */
    boolean endsAsking() {
        return asks()
                && text.endsWith(
                        body.questions().get(body.questions().size() - 1).text());
    }

    boolean states() {
        return statements.codePoints().anyMatch(Character::isLetterOrDigit)
                || body.blocks().stream()
                        .anyMatch(block -> Blocks.as(Prose.class, block).isEmpty());
    }

    boolean isMarked(Kind kind) {
        return turn.annotations().stream().anyMatch(mark -> mark.kind() == kind);
    }

    boolean isOpen() {
        return turn.end() != EndState.COMPLETE;
    }

    /** The words of a text in lower case. */
    static List<String> words(CharSequence text) {
        return Words.of(text).stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }

    /** The first words of the turn, to quote in a message. */
    String beginning() {
        return shortened(text, true);
    }

    /** The last words of the turn, to quote in a message. */
    String ending() {
        return shortened(text, false);
    }

    private static String shortened(String text, boolean start) {
        String line = text.replaceAll("\\s+", " ");
        int most = 48;
        if (line.length() <= most) {
            return line;
        }
        int cut = start ? line.lastIndexOf(' ', most) : line.indexOf(' ', line.length() - most);
        if (start) {
            return line.substring(0, cut < 1 ? most : cut) + " …";
        }
        return "… " + line.substring(cut < 0 ? line.length() - most : cut + 1);
    }
}
