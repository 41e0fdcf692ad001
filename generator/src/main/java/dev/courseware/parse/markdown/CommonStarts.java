package dev.courseware.parse.markdown;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.parser.core.HtmlBlockParser;
import com.vladsch.flexmark.parser.core.IndentedCodeBlockParser;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Set;

/**
 * Begins CommonMark's blocks as Flexmark does, but asks it only about lines that may begin one by their first sign, and
 * prepares it once. Flexmark itself matches a regular expression for each kind of block, and compiles some for each
 * lesson, which took a tenth of its time.
 */
final class CommonStarts implements BlockParserFactory {
    /** In Flexmark's order. A list also watches the lines that begin none. */
    private static final List<Kind> KINDS = List.of(
            new Kind(">", "", new BlockQuoteParser.Factory()),
            new Kind("#", "=-", new HeadingParser.Factory()),
            new Kind("`~", "", new FencedCodeBlockParser.Factory()),
            new Kind("<", "", new HtmlBlockParser.Factory()),
            new Kind("", "*-_", new ThematicBreakParser.Factory()),
            new Kind("", "", new ListBlockParser.Factory()),
            new Kind("", "", new IndentedCodeBlockParser.Factory()));

    private final BlockParserFactory[] flexmark;

    /**
     * A kind of block; without signs and rules, any line may begin it.
     *
     * @param signs with which its first line may begin
     * @param rules with which it may begin where that line ends with the same
     */
    private record Kind(String signs, String rules, CustomBlockParserFactory flexmark) {
        boolean mayBegin(char first, boolean sameLast) {
            return signs.indexOf(first) >= 0
                    || sameLast && rules.indexOf(first) >= 0
                    || signs.isEmpty() && rules.isEmpty();
        }
    }

    private CommonStarts(DataHolder options) {
        flexmark = KINDS.stream().map(kind -> kind.flexmark().apply(options)).toArray(BlockParserFactory[]::new);
    }

    /** Takes Flexmark's own away. */
    static void replace(MutableDataHolder options) {
        options.set(Parser.BLOCK_QUOTE_PARSER, false)
                .set(Parser.HEADING_PARSER, false)
                .set(Parser.FENCED_CODE_BLOCK_PARSER, false)
                .set(Parser.HTML_BLOCK_PARSER, false)
                .set(Parser.THEMATIC_BREAK_PARSER, false)
                .set(Parser.LIST_BLOCK_PARSER, false)
                .set(Parser.INDENTED_CODE_BLOCK_PARSER, false);
    }

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        BasedSequence line = state.getLine();
        int start = state.getNextNonSpaceIndex();
        char first = start < line.length() ? line.charAt(start) : '\n';
        char last = lastSign(line);
        for (int i = 0; i < flexmark.length; i++) {
            if (KINDS.get(i).mayBegin(first, first == last)) {
                BlockStart begun = flexmark[i].tryStart(state, matched);
                if (begun != null) {
                    return begun;
                }
            }
        }
        return BlockStart.none();
    }

    private static char lastSign(BasedSequence line) {
        int at = line.length() - 1;
        while (at >= 0 && line.charAt(at) <= ' ') {
            at--;
        }
        return at < 0 ? '\n' : line.charAt(at);
    }

    /** Asked after all that is courseware's own. */
    static final class Factory implements CustomBlockParserFactory {
        /** Knows nothing but the parser's options, which are the same for all documents. */
        private volatile BlockParserFactory shared;

        @Override
        public BlockParserFactory apply(DataHolder options) {
            if (shared == null) {
                shared = new CommonStarts(options);
            }
            return shared;
        }

        @Override
        public Set<Class<?>> getAfterDependents() {
            return null;
        }

        @Override
        public Set<Class<?>> getBeforeDependents() {
            return null;
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }
}
