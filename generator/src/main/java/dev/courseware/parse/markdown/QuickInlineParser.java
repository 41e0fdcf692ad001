package dev.courseware.parse.markdown;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads running text as Flexmark does, which matches four regular expressions at each mark of emphasis and takes text
 * apart and together again; together that was a sixth of its time.
 */
final class QuickInlineParser extends InlineParserImpl {
    private Node around;

    QuickInlineParser(
            DataHolder options,
            BitSet specialCharacters,
            BitSet delimiterCharacters,
            Map<Character, DelimiterProcessor> delimiterProcessors,
            LinkRefProcessorData linkProcessors,
            List<InlineParserExtensionFactory> extensions) {
        super(options, specialCharacters, delimiterCharacters, delimiterProcessors, linkProcessors, extensions);
    }

    /** Sets where cells of a table belong, which stands nowhere while they are read. */
    void around(Node paragraph) {
        around = paragraph;
    }

    /** The block whose text is read, or what stands in its place in the document. */
    Node place() {
        Node outermost = getBlock();
        while (outermost.getParent() != null) {
            outermost = outermost.getParent();
        }
        return outermost instanceof Document || around == null ? getBlock() : around;
    }

    @Override
    protected boolean parseString() {
        if (!(input instanceof MeteredSequence text)) {
            return super.parseString();
        }
        int begin = index;
        index = text.firstOf(specialCharacters, begin);
        if (index > begin) {
            appendText(input, begin, index);
        }
        return index > begin;
    }

    @Override
    public boolean flushTextNode() {
        if (currentText == null) {
            return false;
        }
        Optional<BasedSequence> whole = MeteredSequence.joined(currentText);
        if (whole.isEmpty()) {
            return super.flushTextNode();
        }
        block.appendChild(new Text(whole.get()));
        currentText = null;
        return true;
    }

    @Override
    protected boolean parseDelimiters(DelimiterProcessor processor, char mark) {
        int start = index;
        int end = start;
        while (end < input.length() && input.charAt(end) == mark) {
            end++;
        }
        if (end - start < processor.getMinLength()) {
            return false;
        }
        Neighbour before = start == 0 ? Neighbour.LINE_END : Neighbour.of(input.charAt(start - 1));
        Neighbour after = end == input.length() ? Neighbour.LINE_END : Neighbour.of(input.charAt(end));
        boolean left = !after.blank() && (!after.punctuation() || before.blank() || before.punctuation());
        boolean right = !before.blank() && (!before.punctuation() || after.blank() || after.punctuation());
        boolean opens = mark == processor.getOpeningCharacter()
                && processor.canBeOpener(
                        before.text(),
                        after.text(),
                        left,
                        right,
                        before.punctuation(),
                        after.punctuation(),
                        before.blank(),
                        after.blank());
        boolean closes = mark == processor.getClosingCharacter()
                && processor.canBeCloser(
                        before.text(),
                        after.text(),
                        left,
                        right,
                        before.punctuation(),
                        after.punctuation(),
                        before.blank(),
                        after.blank());
        if (!opens && !closes && processor.skipNonOpenerCloser()) {
            return false;
        }
        index = end;
        push(appendSeparateText(input.subSequence(start, end)), mark, opens, closes, start);
        return true;
    }

    private void push(Text node, char mark, boolean opens, boolean closes, int start) {
        Delimiter previous = lastDelimiter;
        lastDelimiter = new Delimiter(input, node, mark, opens, closes, previous, start);
        lastDelimiter.setNumDelims(index - start);
        if (previous != null) {
            previous.setNext(lastDelimiter);
        }
    }
}
