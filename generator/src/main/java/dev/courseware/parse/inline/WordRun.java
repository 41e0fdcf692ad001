package dev.courseware.parse.inline;

import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import dev.courseware.parse.markdown.Unescaped;

/**
 * Words that no markup interrupts. They may run over several lines, as a term may.
 *
 * @param text the words, lines separated by {@code \n}
 * @param last the last node they stand in
 */
record WordRun(String text, Node last) {

    static boolean isWords(Node node) {
        return node instanceof Text || node instanceof SoftLineBreak || node instanceof HtmlEntity;
    }

    /** Collects the words of a node and of those behind it. */
    static WordRun from(Node first) {
        StringBuilder words = new StringBuilder();
        Node last = first;
        for (Node node = first; node != null && isWords(node); node = node.getNext()) {
            words.append(node instanceof SoftLineBreak ? "\n" : Unescaped.of(node.getChars()));
            last = node;
        }
        return new WordRun(words.toString(), last);
    }
}
