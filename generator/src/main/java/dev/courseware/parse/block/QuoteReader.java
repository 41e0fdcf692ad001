package dev.courseware.parse.block;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.util.ast.Node;
import dev.courseware.model.Attributes;
import dev.courseware.model.Block;
import dev.courseware.model.Callout;
import dev.courseware.model.Html;
import dev.courseware.model.Prose;
import dev.courseware.model.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads quotations, and GitHub's alerts, which are quotations whose first line is {@code [!NOTE]}. */
final class QuoteReader {
    private static final Set<String> ALERTS = Set.of("note", "tip", "important", "warning", "caution");

    private final BlockReader blocks;

    QuoteReader(BlockReader blocks) {
        this.blocks = blocks;
    }

    Block read(BlockQuote quote) {
        Node first = quote.getFirstChild();
        String kind = first instanceof Paragraph ? alert(first.getChars().toString()) : "";
        if (kind.isEmpty()) {
            return new Quote(blocks.readChildren(quote), blocks.at(quote));
        }
        List<Block> content = new ArrayList<>();
        Node rest = first.getFirstChild();
        while (rest != null && !(rest instanceof SoftLineBreak)) {
            rest = rest.getNext();
        }
        if (rest != null && rest.getNext() != null) {
            Prose prose = blocks.prose(rest.getNext(), rest.getNext(), false);
            content.add(prose);
        }
        for (Node child = first.getNext(); child != null; child = child.getNext()) {
            blocks.read(child, content);
        }
        return new Callout(kind, Html.EMPTY, Attributes.NONE, 0, content, blocks.at(quote));
    }

    private static String alert(String paragraph) {
        int end = paragraph.indexOf('\n');
        String line = (end < 0 ? paragraph : paragraph.substring(0, end)).strip();
        if (!line.startsWith("[!") || !line.endsWith("]")) {
            return "";
        }
        String kind = line.substring(2, line.length() - 1).toLowerCase(Locale.ROOT);
        return ALERTS.contains(kind) ? kind : "";
    }
}
