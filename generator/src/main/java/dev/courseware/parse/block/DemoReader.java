package dev.courseware.parse.block;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.courseware.diagnostic.CoreRule;
import dev.courseware.model.Attributes;
import dev.courseware.model.Block;
import dev.courseware.model.CodeListing;
import dev.courseware.model.Demo;
import dev.courseware.model.Html;
import dev.courseware.model.Position;
import dev.courseware.parse.inline.ParseContext;
import dev.courseware.parse.markdown.ContainerNode;
import dev.courseware.parse.markdown.FenceEnd;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads {@code :::: demo}: its content twice, as it is written and as it is meant. */
final class DemoReader {
    /** A demo of a demo explains this container; deeper ones would only multiply the page. */
    private static final int DEEPEST = 2;

    private static final String LANGUAGE = "markdown";
    private static final Pattern QUOTED = Pattern.compile("[ \\t]*+> ?");

    private final BlockReader blocks;
    private final ParseContext reading;

    DemoReader(BlockReader blocks) {
        this.blocks = blocks;
        this.reading = blocks.reading();
    }

    Block read(ContainerNode node, Position at) {
        if (depth(node) > DEEPEST) {
            reading.report(
                    CoreRule.CONTAINER_SYNTAX,
                    at,
                    "demos can be nested only once",
                    "remove the fences around its content");
        }
        if (node.title().getChars().isNotEmpty()) {
            reading.report(
                    CoreRule.TITLE_UNSEEN,
                    at,
                    "the title of this demo is not shown anywhere",
                    "say above it what it shows");
        }
        Attributes attributes = reading.attributes(node.attributes(), at, List.of());
        CodeListing source = source(depth(node) > DEEPEST ? List.of() : lines(node), at);
        return new Demo(source, blocks.readChildren(node), attributes, at);
    }

    private static long depth(Node node) {
        long depth = 0;
        for (Node outer = node; outer != null; outer = outer.getParent()) {
            depth +=
                    outer instanceof ContainerNode container && container.name().equals("demo") ? 1 : 0;
        }
        return depth;
    }

    private CodeListing source(List<String> written, Position at) {
        String text = CodeReader.text(String.join("\n", CodeRegion.trimmed(written)));
        List<Html> lines = blocks.highlighter().highlight(LANGUAGE, text).lines().stream()
                .map(Html::new)
                .toList();
        return CodeListing.plain(LANGUAGE, text, lines, at);
    }

    /** The lines between the container's own, without what stands before them because of what it stands in. */
    private static List<String> lines(ContainerNode node) {
        BasedSequence text = node.getChars().getBaseSequence();
        int from = text.indexOf('\n', node.getStartOffset()) + 1;
        boolean ended = node.isClosed() && node.getNext() instanceof FenceEnd;
        int to = ended ? text.lastIndexOf('\n', node.getNext().getStartOffset()) : node.getEndOffset();
        if (from == 0 || to <= from) {
            return List.of();
        }
        List<String> lines =
                new ArrayList<>(List.of(text.subSequence(from, to).toString().split("\n", -1)));
        for (Node outer = node.getParent(); outer != null; outer = outer.getParent()) {
            if (outer instanceof BlockQuote) {
                lines.replaceAll(line -> QUOTED.matcher(line).replaceFirst(""));
            }
        }
        return lines;
    }
}
