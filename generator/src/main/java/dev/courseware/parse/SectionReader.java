package dev.courseware.parse;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.courseware.diagnostic.CoreRule;
import dev.courseware.model.Block;
import dev.courseware.model.Section;
import dev.courseware.parse.block.BlockReader;
import dev.courseware.parse.block.ReadHeading;
import dev.courseware.parse.inline.ParseContext;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Builds a lesson's tree of sections from its headings. */
final class SectionReader {
    private final BlockReader blocks;
    private final ParseContext reading;
    private final Deque<Open> open = new ArrayDeque<>();

    SectionReader(BlockReader blocks, ParseContext reading) {
        this.blocks = blocks;
        this.reading = reading;
    }

    Section read(Document document, ReadHeading title) {
        open.push(new Open(title, 1, 1));
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading next) {
                ReadHeading section = ReadHeading.read(next, reading);
                closeDownTo(section.level());
                reportGap(next.getLevel(), section);
                open.push(new Open(section, open.peek().level + 1, next.getLevel()));
            } else {
                blocks.read(node, open.peek().blocks);
            }
        }
        closeDownTo(2);
        return open.pop().close();
    }

    /** Pages close the gap, but whoever reads the source beside them, as on GitHub, hears of a level that is missing. */
    private void reportGap(int signs, ReadHeading section) {
        int above = open.peek().signs;
        if (open.size() > 1 && signs > above + 1) {
            reading.report(
                    CoreRule.HEADING_ORDER,
                    section.position(),
                    "this heading has " + signs + " signs, and the one that it belongs to " + above,
                    "write " + "#".repeat(above + 1) + " before it");
        }
    }

    private void closeDownTo(int level) {
        while (open.size() > 1 && open.peek().heading.level() >= level) {
            Section closed = open.pop().close();
            open.peek().sections.add(closed);
        }
    }

    /** A section whose end was not met yet. */
    private static final class Open {
        final ReadHeading heading;
        final int level;
        final int signs;
        final List<Block> blocks = new ArrayList<>();
        final List<Section> sections = new ArrayList<>();

        /**
         * @param level the depth in the tree, so that levels an author skipped leave no gap in the page
         * @param signs how many signs the author wrote
         */
        Open(ReadHeading heading, int level, int signs) {
            this.heading = heading;
            this.level = level;
            this.signs = signs;
        }

        Section close() {
            return new Section(
                    level,
                    heading.id(),
                    heading.title(),
                    heading.text(),
                    heading.attributes(),
                    heading.background(),
                    blocks,
                    sections,
                    heading.position());
        }
    }
}
