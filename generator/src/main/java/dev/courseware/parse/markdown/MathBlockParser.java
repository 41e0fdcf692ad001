package dev.courseware.parse.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.courseware.model.Attributes;
import java.util.Optional;

/**
 * Parses formulas that begin with two dollar signs at a line's start and end with two at a line's end, attributes
 * behind them or not. What stands between is no Markdown. A blank line ends a formula that nobody closed.
 */
final class MathBlockParser extends AbstractBlockParser {
    private static final int NONE = -1;

    private final MathBlock node;

    private MathBlockParser(BasedSequence line, int open) {
        node = new MathBlock(line.subSequence(open));
        take(line.subSequence(open + 2));
    }

    /** Takes what a line adds. */
    private void take(BasedSequence rest) {
        int close = close(rest);
        BasedSequence tex = close == NONE ? rest : rest.subSequence(0, close);
        if (!tex.isBlank()) {
            node.add(tex);
        }
        if (close != NONE) {
            node.close(behind(rest, close).orElse(Attributes.NONE));
        }
    }

    /** Where a line's closing dollar signs stand, if nothing but attributes stands behind them. */
    private static int close(BasedSequence line) {
        for (int i = 0; i + 1 < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '$' && line.charAt(i + 1) == '$') {
                return behind(line, i).isPresent() ? i : NONE;
            }
        }
        return NONE;
    }

    private static Optional<Attributes> behind(BasedSequence line, int close) {
        int at = close + 2;
        while (at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\t')) {
            at++;
        }
        if (line.subSequence(at).isBlank()) {
            return Optional.of(Attributes.NONE);
        }
        return line.charAt(at) == '{'
                ? AttributeText.read(line, at, false)
                        .filter(found -> line.subSequence(found.end()).isBlank())
                        .map(AttributeText.Found::attributes)
                : Optional.empty();
    }

    @Override
    public Block getBlock() {
        return node;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return node.isClosed() || state.isBlank() ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(ParserState state, BasedSequence line) {
        take(line.trimEOL());
    }

    @Override
    public void closeBlock(ParserState state) {
        // Its characters were set at the start.
    }

    private static final class Starter extends AbstractBlockParserFactory {
        Starter(DataHolder options) {
            super(options);
        }

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            BasedSequence line = state.getLine();
            int open = state.getNextNonSpaceIndex();
            if (state.getIndent() >= 4 || open + 1 >= line.length() || line.charAt(open) != '$') {
                return BlockStart.none();
            }
            BasedSequence rest = line.subSequence(open + 2);
            boolean alone = rest.indexOf("$$") < 0 || close(rest) != NONE;
            boolean begins = line.charAt(open + 1) == '$' && rest.safeCharAt(0) != '$' && alone;
            return begins ? BlockStart.of(new MathBlockParser(line, open)).atIndex(line.length()) : BlockStart.none();
        }
    }

    static final class Factory implements CustomBlockParserFactory, Independent {
        @Override
        public BlockParserFactory apply(DataHolder options) {
            return new Starter(options);
        }
    }
}
