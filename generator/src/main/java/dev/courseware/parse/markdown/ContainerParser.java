package dev.courseware.parse.markdown;

import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parses containers. A fence of colons closes the innermost open container whose opening fence is as long, and what
 * stands open inside that one with it; where none is as long, it closes the innermost one, as in Pandoc. Fences inside
 * code and comments are text.
 *
 * <p>Flexmark's {@code BlockContinue.finished()} leaves inner blocks open, so a container ends by not matching its
 * closing line, which then becomes a {@link FenceEnd} of the parent.
 */
final class ContainerParser extends AbstractBlockParser {
    /** By how much the lines below {@code !!!} are indented. */
    private static final int BODY = 4;

    private static final Pattern OPTION = Pattern.compile("[ \\t]{0,3}:([A-Za-z][\\w-]{0,40}):(?:[ \\t]+(.*))?");

    private final ContainerNode node;
    private final ContainerFence fence;
    private boolean optionsMayFollow;
    private boolean closing;

    ContainerParser(ContainerOpening opening) {
        this.node = new ContainerNode(opening);
        this.fence = opening.fence();
        this.optionsMayFollow = opening.directive();
        if (fence instanceof ContainerFence.Indent) {
            node.close();
        }
    }

    @Override
    public Block getBlock() {
        return node;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(ParserState state, BlockParser blockParser, Block block) {
        return true;
    }

    /** Whether the line that is looked at ends it. */
    boolean isClosing() {
        return closing;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (fence instanceof ContainerFence.Indent indent) {
            return indented(indent, state);
        }
        if (fence.mayClose(state) && isMeant(state)) {
            closing = true;
            node.close();
            return BlockContinue.none();
        }
        return isOption(state)
                ? BlockContinue.atIndex(state.getLine().length())
                : BlockContinue.atIndex(state.getIndex());
    }

    private BlockContinue indented(ContainerFence.Indent indent, ParserState state) {
        if (state.isBlank()) {
            return BlockContinue.atIndex(state.getNextNonSpaceIndex());
        }
        int columns = Math.min(state.getIndent(), indent.columns() + BODY);
        return columns < BODY ? BlockContinue.none() : BlockContinue.atColumn(state.getColumn() + columns);
    }

    private boolean isOption(ParserState state) {
        if (optionsMayFollow) {
            BasedSequence line = state.getLine();
            Matcher option = OPTION.matcher(line.subSequence(state.getIndex()).trimEOL());
            optionsMayFollow = option.matches();
            if (optionsMayFollow) {
                node.option(option.group(1), option.group(2) == null ? "" : option.group(2));
                return true;
            }
        }
        return false;
    }

    /** Whether nothing inside this container, and nothing around it that is as long, takes the closing fence. */
    private boolean isMeant(ParserState state) {
        List<BlockParser> active = state.getActiveBlockParsers();
        int length = fence instanceof ContainerFence.Colons ? ContainerFence.alone(state, ':') : 0;
        boolean inner = false;
        for (int i = active.size() - 1; i >= 0 && active.get(i) != this; i--) {
            BlockParser parser = active.get(i);
            if (parser instanceof FencedCodeBlockParser || isOpenComment(parser, state)) {
                return false;
            }
            if (parser instanceof ContainerParser container) {
                if (takes(container, length)) {
                    return false;
                }
                inner |= container.fence.mayClose(state);
            }
        }
        return takes(this, length) || !inner && active.stream().noneMatch(parser -> takes(parser, length));
    }

    private static boolean takes(BlockParser parser, int length) {
        return parser instanceof ContainerParser container
                && container.fence instanceof ContainerFence.Colons colons
                && colons.length() == length;
    }

    /** A comment that has ended is still among the active ones on the line below it. */
    private static boolean isOpenComment(BlockParser inner, ParserState state) {
        return inner.getBlock() instanceof HtmlCommentBlock && inner.tryContinue(state) != BlockContinue.none();
    }

    @Override
    public void closeBlock(ParserState state) {
        node.setCharsFromContent();
    }

    @Override
    public void parseInlines(InlineParser inlineParser) {
        if (node.title().getChars().isNotEmpty()) {
            inlineParser.parse(node.title().getChars(), node.title());
        }
    }
}
