package dev.courseware.parse.block;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.util.ast.Node;
import dev.courseware.parse.markdown.AttributesNode;

/**
 * Recognises speeches that begin with a sign which belongs to what is said, and in which Markdown sees structure:
 * {@code Ann: # of nodes?}, {@code Ann: > 3}, {@code Ann: - 5}. Structure are two items or headings, a heading above what
 * follows it, and a quoted sentence.
 */
final class SaidSign {
    private static final String SIGNS = "#>-+*_";
    private static final String OPENING = "*_\"'“”„‘’«»‹›([¿¡ \t";
    /** Letters that are words on their own in some language; all others are quantities. */
    private static final String WORDS = "AEIOUYÀÈÉÓÚ";

    private SaidSign() {}

    /** The index of the sign, if what was read from a text takes it for structure; otherwise -1. */
    static int index(String text, Node document) {
        int at = 0;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        Node first = document.getFirstChild();
        boolean sign = at < text.length() && SIGNS.indexOf(text.charAt(at)) >= 0 && first != null;
        return sign && isSaid(first) ? at : -1;
    }

    private static boolean isSaid(Node first) {
        if (first instanceof Heading heading) {
            boolean title = !heading.isAtxHeading() || heading.getLastChild() instanceof AttributesNode;
            boolean alone = heading.getNext() == null;
            return !title && (alone || !hasAnother(first) && !isSentence(heading.getText()));
        }
        if (first instanceof BulletList list) {
            Node item = list.getFirstChild();
            boolean single = item.getNext() == null && !(item instanceof TaskListItem) && !hasAnother(first);
            Node content = item.getFirstChild();
            return single && (content == null || content instanceof Paragraph && content.getNext() == null);
        }
        if (first instanceof BlockQuote quote) {
            boolean line = quote.getChars().trim().indexOf('\n') < 0;
            Node content = quote.getFirstChild();
            return line && !(content instanceof Paragraph && isSentence(content.getChars()));
        }
        return first instanceof ThematicBreak;
    }

    private static boolean hasAnother(Node first) {
        for (Node node = first.getNext(); node != null; node = node.getNext()) {
            if (node.getClass() == first.getClass()) {
                return true;
            }
        }
        return false;
    }

    /** Whether words begin as sentences and titles do. */
    private static boolean isSentence(CharSequence words) {
        int at = 0;
        while (at < words.length() && OPENING.indexOf(words.charAt(at)) >= 0) {
            at++;
        }
        int end = at;
        while (end < words.length()
                && (Character.isLetter(words.charAt(end)) || "'’".indexOf(words.charAt(end)) >= 0)) {
            end++;
        }
        char c = at < words.length() ? words.charAt(at) : ' ';
        boolean lower = Character.isLowerCase(c) || !Character.isLetter(c);
        return !lower && (end - at > 1 || !Character.isUpperCase(c) || WORDS.indexOf(c) >= 0);
    }
}
