package dev.courseware.parse.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ParagraphParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/**
 * Ends a paragraph where a table begins directly below it, as GitHub does: at the rule below a table's head, the head
 * leaves the paragraph that it was taken for. Flexmark makes tables of whole paragraphs, so it only has to begin one of
 * its own.
 */
final class TableStart extends AbstractBlockParserFactory {
    private TableStart(DataHolder options) {
        super(options);
    }

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        BasedSequence line = state.getLine();
        int start = state.getNextNonSpaceIndex();
        if (state.getIndent() >= 4
                || start + 1 >= line.length()
                || "|:-".indexOf(line.charAt(start)) < 0
                || !(matched.getBlockParser() instanceof ParagraphParser paragraph)) {
            return BlockStart.none();
        }
        List<BasedSequence> lines = paragraph.getBlockContent().getLines();
        int head = lines.size() - 1;
        int columns = head < 1 ? 0 : rules(line.subSequence(start));
        if (columns == 0 || columns != cells(lines.get(head)) || hasRules(lines)) {
            return BlockStart.none();
        }
        ParagraphParser above = new ParagraphParser();
        for (BasedSequence before : lines.subList(0, head)) {
            above.addLine(state, before);
        }
        ParagraphParser table = new ParagraphParser();
        table.addLine(state, lines.get(head));
        return BlockStart.of(above, table).replaceActiveBlockParser().atIndex(state.getIndex());
    }

    /** Whether the lines are a table already. */
    private static boolean hasRules(List<BasedSequence> lines) {
        return lines.size() > 1 && rules(lines.get(1).trim()) > 0;
    }

    /** How many columns the rule below a table's head has; 0 if the line is no such rule. */
    private static int rules(BasedSequence line) {
        int columns = 0;
        int bars = 0;
        boolean dashes = false;
        for (int i = 0; i < line.length() && line.charAt(i) != '\n'; i++) {
            char c = line.charAt(i);
            if (c == '|') {
                if (!dashes && bars > 0) {
                    return 0;
                }
                columns += dashes ? 1 : 0;
                bars++;
                dashes = false;
            } else if (c == '-') {
                dashes = true;
            } else if (" \t:".indexOf(c) < 0) {
                return 0;
            }
        }
        return bars == 0 ? 0 : columns + (dashes ? 1 : 0);
    }

    /** How many cells a line has, if it is a row. */
    private static int cells(BasedSequence line) {
        BasedSequence row = line.trim();
        int bars = 0;
        for (int i = 0; i < row.length(); i++) {
            char c = row.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '|') {
                bars++;
            }
        }
        boolean ends = row.length() > 1 && row.endsWith("|") && !row.endsWith("\\|");
        return bars + 1 - (row.startsWith("|") ? 1 : 0) - (ends ? 1 : 0);
    }

    static final class Factory implements CustomBlockParserFactory, Independent {
        @Override
        public BlockParserFactory apply(DataHolder options) {
            return new TableStart(options);
        }
    }
}
