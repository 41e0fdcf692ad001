package dev.courseware.parse;

import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import dev.courseware.diagnostic.Ignore;
import dev.courseware.diagnostic.IgnoreMark;
import dev.courseware.model.Position;
import dev.courseware.parse.inline.ParseContext;
import dev.courseware.parse.markdown.AttributesNode;
import dev.courseware.parse.markdown.FenceEnd;

/** Notes the marks {@code <!-- ignore: … -->} of a lesson: each silences checks for the block below it. */
final class IgnoredBlocks {
    private static final String OPEN = "<!--";
    private static final String CLOSE = "-->";

    private final ParseContext reading;

    private IgnoredBlocks(ParseContext reading) {
        this.reading = reading;
    }

    static void note(Node document, String source, ParseContext reading) {
        if (source.contains(OPEN)) {
            new IgnoredBlocks(reading).children(document);
        }
    }

    /** From the last to the first, so that each knows what stands below it however many marks are between. */
    private void children(Node parent) {
        Node below = null;
        for (Node node = parent.getLastChild(); node != null; node = node.getPrevious()) {
            boolean comment = node instanceof HtmlBlockBase && isComment(node);
            if (node instanceof HtmlBlockBase || node instanceof HtmlInlineComment) {
                mark(node, comment ? below : null);
            } else {
                children(node);
            }
            if (!comment) {
                below = node instanceof FenceEnd ? null : node;
            }
        }
    }

    private void mark(Node comment, Node block) {
        if (!IgnoreMark.isAt(0, comment.getChars())) {
            return;
        }
        int first = block == null ? 1 : line(block.getStartOffset());
        int last = block == null ? 0 : line(behindAttributes(block).getEndOffset() - 1);
        for (IgnoreMark.Named named : IgnoreMark.ids(comment.getChars())) {
            Position at = reading.at(comment.getChars().getIndexOffset(named.offset()));
            reading.diagnostics().ignore(new Ignore(named.id(), reading.source(), at.line(), at.column(), first, last));
        }
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
