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
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parses containers. Which of them a fence closes, {@link OpenContainers} tells. Fences inside code and comments are text.
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

    /** Whether it is this container among all open ones that the line closes, which is no text of code or a comment. */
    private boolean isMeant(ParserState state) {
        OpenContainers open = new OpenContainers();
        List<ContainerParser> parsers = new ArrayList<>();
        for (BlockParser parser : state.getActiveBlockParsers()) {
            if (parser instanceof FencedCodeBlockParser || isOpenComment(parser, state)) {
                return false;
            }
            if (parser instanceof ContainerParser container && container.fence.sign() != ContainerFence.NO_SIGN) {
                open.open(container.fence.sign(), container.fence.length());
                parsers.add(container);
            }
        }
        int ended = open.ended(fence.sign(), ContainerFence.alone(state, fence.sign()));
        return ended >= 0 && parsers.get(ended) == this;
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
