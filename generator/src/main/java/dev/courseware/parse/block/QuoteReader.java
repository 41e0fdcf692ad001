package dev.courseware.parse.block;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.util.ast.Node;
import dev.courseware.diagnostic.CoreRule;
import dev.courseware.diagnostic.Suggestion;
import dev.courseware.model.Attributes;
import dev.courseware.model.Block;
import dev.courseware.model.Quote;
import dev.courseware.model.inline.RichText;
import dev.courseware.parse.inline.InlineReader;
import dev.courseware.parse.markdown.ContainerNames;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads quotations, and alerts, which are quotations whose first line is {@code [!NOTE]}. GitHub knows five of them;
 * Obsidian many, with titles, {@code [!tip]- Folded}.
 */
final class QuoteReader {
    private static final Pattern ALERT =
            Pattern.compile("\\[!([A-Za-z][A-Za-z_-]{0,30})]([-+]?)(?:[ \\t]+(\\S.*))?[ \\t]*");

    private final BlockReader blocks;

    QuoteReader(BlockReader blocks) {
        this.blocks = blocks;
    }

    Block read(BlockQuote quote) {
        Node first = quote.getFirstChild();
        Matcher alert = ALERT.matcher(first instanceof Paragraph ? firstLine(first) : "");
        if (!alert.matches()) {
            return new Quote(blocks.readChildren(quote), blocks.at(quote));
        }
        Optional<String> name = ContainerNames.setApart(alert.group(1));
        if (name.isEmpty()) {
            String hint = Suggestion.didYouMean(alert.group(1), new TreeSet<>(ContainerNames.CALLOUTS));
            blocks.reading()
                    .report(
                            CoreRule.CALLOUT_UNKNOWN,
                            blocks.at(first),
                            "there is no callout «" + alert.group(1) + "»; this stays a quotation",
                            hint.isEmpty()
                                    ? "known: " + String.join(", ", new TreeSet<>(ContainerNames.CALLOUTS))
                                    : hint);
            return new Quote(blocks.readChildren(quote), blocks.at(quote));
        }
        Node end = first.getFirstChild();
        while (end != null && !(end instanceof SoftLineBreak) && !(end instanceof HardLineBreak)) {
            end = end.getNext();
        }
        RichText title =
                alert.group(3) == null ? RichText.EMPTY : title(first, end, first.getStartOffset() + alert.start(3));
        List<Block> content = end == null || end.getNext() == null
                ? List.of()
                : List.of(blocks.prose(end.getNext(), end.getNext(), true));
        SetApartReader.Head head = new SetApartReader.Head(
                name.get(), alert.group(2).equals("-"), title, Attributes.NONE, blocks.at(quote));
        return new SetApartReader(blocks).read(head, quote, first, content);
    }

    private static String firstLine(Node paragraph) {
        String chars = paragraph.getChars().toString();
        int end = chars.indexOf('\n');
        return end < 0 ? chars : chars.substring(0, end);
    }

    /** The words behind the brackets, up to the line's end. */
    private RichText title(Node paragraph, Node end, int offset) {
        Paragraph words = new Paragraph();
        Node next = paragraph.getFirstChild();
        while (next != end) {
            Node node = next;
            next = node.getNext();
            if (node.getStartOffset() < offset && node.getEndOffset() > offset) {
                node.setChars(node.getChars().subSequence(offset - node.getStartOffset()));
            }
            if (node.getStartOffset() >= offset) {
                words.appendChild(node);
            }
        }
        RichText title = new InlineReader(blocks.reading()).read(words);
        blocks.reading().inventory().countWords(title.plain());
        return title;
    }
}
