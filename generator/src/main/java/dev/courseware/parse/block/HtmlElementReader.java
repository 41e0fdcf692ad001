package dev.courseware.parse.block;

import com.vladsch.flexmark.util.ast.Node;
import dev.courseware.model.Attributes;
import dev.courseware.model.Block;
import dev.courseware.model.Details;
import dev.courseware.model.Division;
import dev.courseware.model.HtmlBlock;
import dev.courseware.model.Position;
import dev.courseware.model.Quote;
import dev.courseware.model.inline.RichText;
import dev.courseware.parse.inline.HtmlBlockReader;
import dev.courseware.parse.markdown.HtmlElementNode;
import dev.courseware.parse.markdown.HtmlTag;
import dev.courseware.parse.markdown.HtmlTextNode;
import java.util.ArrayList;
import java.util.List;

/** Reads an author's own element around Markdown: {@code <details>}, {@code <div>} and what is like it. */
final class HtmlElementReader {
    private static final String SUMMARY = "<summary";
    private static final String SUMMARY_END = "</summary>";

    private final BlockReader blocks;

    HtmlElementReader(BlockReader blocks) {
        this.blocks = blocks;
    }

    Block read(HtmlElementNode node) {
        Position at = blocks.at(node);
        Attributes attributes = new HtmlBlockReader(blocks.reading()).attributes(node.tag(), at);
        if (node.name().equals("details")) {
            return details(node, attributes, at);
        }
        List<Block> content = blocks.readChildren(node);
        if (node.name().equals("blockquote")) {
            return new Quote(content, at);
        }
        // Neither may hold paragraphs, or is an element any more.
        boolean plain = node.name().equals("p") || node.name().equals("center");
        return new Division(plain ? "div" : node.name(), attributes, content, at);
    }

    private Block details(HtmlElementNode node, Attributes attributes, Position at) {
        RichText title = RichText.EMPTY;
        List<Block> content = new ArrayList<>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            int start = child instanceof HtmlTextNode html && title.isEmpty() ? behindSummary(html.raw()) : -1;
            if (start > 0 && child instanceof HtmlTextNode html) {
                int end = summaryEnd(html.raw());
                title = html(html.raw().substring(start, end), child);
                String rest = html.raw().substring(end + SUMMARY_END.length()).strip();
                if (!rest.isEmpty()) {
                    content.add(new HtmlBlock(html(rest, child), blocks.at(child)));
                }
            } else {
                blocks.read(child, content);
            }
        }
        return new Details("details", title, attributes, content, at);
    }

    /** The index behind the tag that opens a summary, if the text begins with a whole one, or -1. */
    private static int behindSummary(String raw) {
        int end = raw.regionMatches(true, 0, SUMMARY, 0, SUMMARY.length()) ? HtmlTag.end(raw, SUMMARY.length()) : -1;
        return summaryEnd(raw) < end ? -1 : end;
    }

    /** The index of its closing tag, or -1. Letters may become more of them in lower case, which would move it. */
    private static int summaryEnd(String raw) {
        int at = raw.indexOf("</");
        while (at >= 0 && !raw.regionMatches(true, at, SUMMARY_END, 0, SUMMARY_END.length())) {
            at = raw.indexOf("</", at + 2);
        }
        return at;
    }

    private RichText html(String raw, Node node) {
        Block block = new HtmlBlockReader(blocks.reading()).block(raw.strip(), blocks.at(node));
        return block instanceof HtmlBlock html ? html.content() : RichText.of(raw.strip());
    }
}
