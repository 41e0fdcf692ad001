package dev.courseware.parse;

import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import dev.courseware.diagnostic.Ignore;
import dev.courseware.diagnostic.IgnoreMark;
import dev.courseware.model.Position;
import dev.courseware.parse.inline.Reading;
import dev.courseware.parse.markdown.AttributesNode;
import dev.courseware.parse.markdown.FenceEnd;

/** Notes the marks {@code <!-- ignore: … -->} of a lesson: each silences checks for the block below it. */
final class IgnoredBlocks {
    private static final String OPEN = "<!--";
    private static final String CLOSE = "-->";

    private final Reading reading;

    private IgnoredBlocks(Reading reading) {
        this.reading = reading;
    }

    static void note(Node document, String source, Reading reading) {
        if (source.contains(OPEN)) {
            new IgnoredBlocks(reading).children(document);
        }
    }

    private void children(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof HtmlBlockBase || node instanceof HtmlInlineComment) {
                mark(node);
            } else {
                children(node);
            }
        }
    }

    private void mark(Node comment) {
        if (!IgnoreMark.isOne(comment.getChars())) {
            return;
        }
        Node block = comment instanceof HtmlBlockBase && isComment(comment) ? below(comment) : null;
        int first = block == null ? 1 : line(block.getStartOffset());
        int last = block == null ? 0 : line(behindAttributes(block).getEndOffset() - 1);
        for (IgnoreMark.Named named : IgnoreMark.ids(comment.getChars())) {
            Position at = reading.at(comment.getChars().getIndexOffset(named.offset()));
            reading.diagnostics().ignore(new Ignore(named.id(), reading.source(), at.line(), at.column(), first, last));
        }
    }

    /** The block that a mark is meant for; null if nothing follows. */
    private static Node below(Node comment) {
        Node next = comment.getNext();
        while (next instanceof HtmlBlockBase && isComment(next)) {
            next = next.getNext();
        }
        return next instanceof FenceEnd ? null : next;
    }

    private static boolean isComment(Node html) {
        String text = html.getChars().toString().strip();
        return text.startsWith(OPEN) && text.indexOf(CLOSE) == text.length() - CLOSE.length();
    }

    /** Attributes on a line of their own belong to the block below them. */
    private static Node behindAttributes(Node block) {
        boolean attributes = block instanceof Paragraph
                && block.getFirstChild() instanceof AttributesNode
                && block.getFirstChild() == block.getLastChild();
        return attributes && block.getNext() != null ? block.getNext() : block;
    }

    private int line(int offset) {
        return reading.at(offset).line();
    }
}
