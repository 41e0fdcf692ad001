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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parses formulas that begin with two dollar signs at a line's start and end with two at a line's end, or with brackets
 * that have backslashes, attributes behind them or not. What stands between is no Markdown. A blank line ends a formula that nobody closed.
 */
final class MathBlockParser extends AbstractBlockParser {
    private static final int NONE = -1;
    private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t>]*\\n");
    /** A formula's name as MyST writes it. */
    private static final Pattern LABEL = Pattern.compile("\\(([A-Za-z][\\w:.-]{0,80})\\)\\s*");

    private final MathBlock node;
    private final boolean bracket;

    private MathBlockParser(BasedSequence line, int open, boolean bracket) {
        this.bracket = bracket;
        node = new MathBlock(line.subSequence(open));
        take(line.subSequence(open + 2));
    }

    /** Takes what a line adds. */
    private void take(BasedSequence rest) {
        int close = close(rest, bracket);
        BasedSequence tex = close == NONE ? rest : rest.subSequence(0, close);
        if (!tex.isBlank()) {
            node.add(tex);
        }
        if (close != NONE) {
            Behind behind = behind(rest, close).orElse(Behind.NOTHING);
            node.close(behind.attributes(), behind.label());
        }
    }

    /** Where a line's closing dollar signs stand, if nothing but attributes stands behind them. */
    private static int close(BasedSequence line, boolean bracket) {
        for (int i = 0; i + 1 < line.length(); i++) {
            char c = line.charAt(i);
            if (bracket && c == '\\' && line.charAt(i + 1) == ']') {
                return behind(line, i).isPresent() ? i : NONE;
            } else if (c == '\\') {
                i++;
            } else if (!bracket && c == '$' && line.charAt(i + 1) == '$') {
                return behind(line, i).isPresent() ? i : NONE;
            }
        }
        return NONE;
    }

    /** What stands behind the closing dollar signs. */
    private record Behind(Attributes attributes, String label) {
        static final Behind NOTHING = new Behind(Attributes.NONE, "");
    }

    private static Optional<Behind> behind(BasedSequence line, int close) {
        int at = close + 2;
        while (at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\t')) {
            at++;
        }
        if (line.subSequence(at).isBlank()) {
            return Optional.of(Behind.NOTHING);
        }
        Matcher label = LABEL.matcher(line.subSequence(at));
        if (label.matches()) {
            return Optional.of(new Behind(Attributes.NONE, label.group(1)));
        }
        return line.charAt(at) == '{'
                ? AttributeText.read(line, at, false)
                        .filter(found -> line.subSequence(found.end()).isBlank())
                        .map(found -> new Behind(found.attributes(), ""))
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
            if (state.getIndent() >= 4 || open + 1 >= line.length()) {
                return BlockStart.none();
            }
            if (line.charAt(open) == '\\' && line.charAt(open + 1) == '[' && beginsBracket(line, open + 2)) {
                return BlockStart.of(new MathBlockParser(line, open, true)).atIndex(line.length());
            }
            if (line.charAt(open) != '$') {
                return BlockStart.none();
            }
            BasedSequence rest = line.subSequence(open + 2);
            boolean alone = rest.indexOf("$$") < 0 || close(rest, false) != NONE;
            boolean begins = line.charAt(open + 1) == '$' && rest.safeCharAt(0) != '$' && alone;
            return begins
                    ? BlockStart.of(new MathBlockParser(line, open, false)).atIndex(line.length())
                    : BlockStart.none();
        }
    }

    /** Whether a bracket that ends its line's block is closed before the next blank line, with a formula between. */
    private static boolean beginsBracket(BasedSequence line, int from) {
        BasedSequence rest = line.subSequence(from);
        int close = MathParser.closeBrackets(rest, 0, true);
        if (close >= 0) {
            return close(rest, true) == close
                    && FormulaShape.isFormula(rest.subSequence(0, close).trim(), true);
        }
        BasedSequence text = line.getBaseSequence();
        int start = line.getStartOffset() + from;
        int end = MathParser.closeBrackets(text, start, true);
        if (end < 0) {
            return false;
        }
        BasedSequence inside = text.subSequence(start, end);
        return !BLANK_LINE.matcher(inside).find() && FormulaShape.isFormula(inside.trim(), true);
    }

    static final class Factory implements CustomBlockParserFactory, Independent {
        @Override
        public BlockParserFactory apply(DataHolder options) {
            return new Starter(options);
        }
    }
}
