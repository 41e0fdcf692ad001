package dev.courseware.parse.markdown;

import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.misc.CharPredicate;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.courseware.model.Attributes;
import java.util.List;
import java.util.Set;

/**
 * Parses fenced containers. A closing fence closes the innermost container whose opening fence has as many colons;
 * what stands open inside that one is closed with it. Colons inside code and comments are text.
 *
 * <p>Flexmark's {@code BlockContinue.finished()} leaves inner blocks open, so a container ends by not matching its
 * closing line, which then becomes a {@link FenceEnd} of the parent.
 */
final class ContainerParser extends AbstractBlockParser {
    private static final int FENCE = 3;
    private static final int DEEPEST = 50;
    /** Those whose first word is no part of their title. */
    private static final Set<String> WITH_KINDS = Set.of("quiz");

    private final ContainerNode node;
    private final int colons;
    private boolean closing;

    private ContainerParser(ContainerNode node, int colons) {
        this.node = node;
        this.colons = colons;
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

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (colonsAlone(state) == colons && isInnermost(state)) {
            closing = true;
            node.close();
            return BlockContinue.none();
        }
        return BlockContinue.atIndex(state.getIndex());
    }

    /** Whether nothing inside this container would take a closing fence of its length. */
    private boolean isInnermost(ParserState state) {
        List<BlockParser> active = state.getActiveBlockParsers();
        for (int i = active.size() - 1; i >= 0 && active.get(i) != this; i--) {
            BlockParser inner = active.get(i);
            if (inner instanceof FencedCodeBlockParser || isOpenComment(inner, state)) {
                return false;
            }
            if (inner instanceof ContainerParser container && container.colons == colons) {
                return false;
            }
        }
        return true;
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

    /** The length of the fence if the line holds nothing else, else 0. */
    private static int colonsAlone(ParserState state) {
        BasedSequence line = state.getLine();
        int start = state.getNextNonSpaceIndex();
        int end = endOfColons(line, start);
        return end - start >= FENCE
                        && state.getIndent() < 4
                        && line.subSequence(end).isBlank()
                ? end - start
                : 0;
    }

    private static int endOfColons(BasedSequence line, int start) {
        int end = start;
        while (end < line.length() && line.charAt(end) == ':') {
            end++;
        }
        return end;
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

    private static final class Starter extends AbstractBlockParserFactory {
        Starter(DataHolder options) {
            super(options);
        }

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            BasedSequence line = state.getLine();
            int start = state.getNextNonSpaceIndex();
            if (state.getIndent() >= 4 || start >= line.length() || line.charAt(start) != ':') {
                return BlockStart.none();
            }
            int end = endOfColons(line, start);
            if (end - start < FENCE) {
                return BlockStart.none();
            }
            if (line.subSequence(end).isBlank()) {
                return BlockStart.of(new FenceEndParser(line.subSequence(start), !isClosing(state)))
                        .atIndex(line.length());
            }
            if (depth(state) >= DEEPEST) {
                throw new TooMuchWork(
                        "containers are nested deeper than " + DEEPEST + " levels", line.getStartOffset());
            }
            ContainerNode node = node(line, start, end);
            return BlockStart.of(new ContainerParser(node, end - start)).atIndex(line.length());
        }

        private static long depth(ParserState state) {
            return state.getActiveBlockParsers().stream()
                    .filter(ContainerParser.class::isInstance)
                    .count();
        }

        private static boolean isClosing(ParserState state) {
            for (BlockParser parser : state.getActiveBlockParsers()) {
                if (parser instanceof ContainerParser container && container.closing) {
                    return true;
                }
            }
            return false;
        }

        private static ContainerNode node(BasedSequence line, int start, int end) {
            int nameStart = end;
            while (nameStart < line.length() && (line.charAt(nameStart) == ' ' || line.charAt(nameStart) == '\t')) {
                nameStart++;
            }
            int nameEnd = nameStart;
            while (nameEnd < line.length() && " \t{".indexOf(line.charAt(nameEnd)) < 0) {
                nameEnd++;
            }
            AttributeText.Found found = new AttributeText.Found(Attributes.NONE, line.length());
            int titleEnd = line.length();
            int brace = line.lastIndexOf('{');
            if (brace >= nameEnd) {
                AttributeText.Found read = AttributeText.read(line, brace, true).orElse(found);
                if (line.subSequence(read.end()).isBlank() && read != found) {
                    found = read;
                    titleEnd = brace;
                }
            }
            String name = line.subSequence(nameStart, nameEnd).toString();
            Attributes attributes = found.attributes();
            if (name.isEmpty() && !attributes.classes().isEmpty()) {
                List<String> classes = attributes.classes();
                name = classes.get(0);
                attributes = new Attributes(attributes.id(), classes.subList(1, classes.size()), attributes.values());
            }
            BasedSequence title = line.subSequence(nameEnd, titleEnd).trim();
            int kindEnd = WITH_KINDS.contains(name) ? title.indexOfAny(CharPredicate.SPACE_TAB) : 0;
            kindEnd = kindEnd < 0 ? title.length() : kindEnd;
            return new ContainerNode(
                    line.subSequence(start),
                    name,
                    line.getStartOffset() + nameStart,
                    title.subSequence(0, kindEnd),
                    title.subSequence(kindEnd).trim(),
                    attributes);
        }
    }

    static final class Factory implements CustomBlockParserFactory, Independent {
        @Override
        public BlockParserFactory apply(DataHolder options) {
            return new Starter(options);
        }
    }
}
