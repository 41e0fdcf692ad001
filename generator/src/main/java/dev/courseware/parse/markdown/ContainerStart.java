package dev.courseware.parse.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.dependency.Dependent;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;
import java.util.Set;

/** Finds the lines that open containers, and those that end them. */
final class ContainerStart extends AbstractBlockParserFactory {
    private ContainerStart(DataHolder options) {
        super(options);
    }

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        BasedSequence line = state.getLine();
        int start = state.getNextNonSpaceIndex();
        if (state.getIndent() >= 4 || start >= line.length()) {
            return BlockStart.none();
        }
        char sign = line.charAt(start);
        if (":`~!?".indexOf(sign) < 0) {
            return BlockStart.none();
        }
        int end = ContainerFence.run(line, start, sign);
        if (end - start < ContainerFence.SHORTEST) {
            return BlockStart.none();
        }
        if (isClosing(state) || sign == ':' && line.subSequence(end).isBlank()) {
            return BlockStart.of(new FenceEndParser(line.subSequence(start), !isClosing(state)))
                    .atIndex(line.length());
        }
        Optional<ContainerOpening> opening = opening(line, start, end, state.getIndent());
        if (opening.isPresent() && depth(state) >= OpenContainers.DEEPEST) {
            throw new TooMuchWork(
                    "containers are nested deeper than " + OpenContainers.DEEPEST + " levels", line.getStartOffset());
        }
        return opening.map(found -> BlockStart.of(new ContainerParser(found)).atIndex(line.length()))
                .orElse(BlockStart.none());
    }

    private static Optional<ContainerOpening> opening(BasedSequence line, int start, int end, int indent) {
        BasedSequence whole = line.trimEOL();
        return switch (line.charAt(start)) {
            case ':' -> Optional.of(ContainerOpening.ofColons(whole, start, end));
            case '`', '~' -> ContainerOpening.ofDirective(whole, start, end);
            default ->
                end - start == ContainerFence.SHORTEST
                        ? ContainerOpening.ofIndented(whole, start, end, indent)
                        : Optional.empty();
        };
    }

    private static long depth(ParserState state) {
        return state.getActiveBlockParsers().stream()
                .filter(ContainerParser.class::isInstance)
                .count();
    }

    private static boolean isClosing(ParserState state) {
        return state.getActiveBlockParsers().stream()
                .anyMatch(parser -> parser instanceof ContainerParser container && container.isClosing());
    }

    /** The line on which a container ends. */
    private static final class FenceEndParser extends AbstractBlockParser {
        private final FenceEnd node;

        FenceEndParser(BasedSequence line, boolean stray) {
            node = new FenceEnd(line, stray);
        }

        @Override
        public Block getBlock() {
            return node;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            return BlockContinue.none();
        }

        @Override
        public void addLine(ParserState state, BasedSequence line) {
            // The fence is the whole block.
        }

        @Override
        public void closeBlock(ParserState state) {
            // Its characters were set at the start.
        }
    }

    /** Asked before code fences are, for some fences open a container. */
    static final class Factory implements CustomBlockParserFactory, Dependent {
        @Override
        public BlockParserFactory apply(DataHolder options) {
            return new ContainerStart(options);
        }

        @Override
        public Set<Class<?>> getAfterDependents() {
            return null;
        }

        @Override
        public Set<Class<?>> getBeforeDependents() {
            return Set.of(FencedCodeBlockParser.Factory.class);
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }
}
