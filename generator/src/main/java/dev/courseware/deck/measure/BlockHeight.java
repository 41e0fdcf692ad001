package dev.courseware.deck.measure;

import dev.courseware.deck.measure.Measures.Gaps;
import dev.courseware.deck.measure.Measures.Sizes;
import dev.courseware.deck.measure.Measures.Type;
import dev.courseware.model.Block;
import dev.courseware.model.Callout;
import dev.courseware.model.Chart;
import dev.courseware.model.CodeListing;
import dev.courseware.model.Columns;
import dev.courseware.model.CustomContainer;
import dev.courseware.model.DefinitionList;
import dev.courseware.model.Demo;
import dev.courseware.model.Details;
import dev.courseware.model.Diagram;
import dev.courseware.model.DialogBlock;
import dev.courseware.model.Division;
import dev.courseware.model.Figure;
import dev.courseware.model.Formula;
import dev.courseware.model.Heading;
import dev.courseware.model.HorizontalRule;
import dev.courseware.model.HtmlBlock;
import dev.courseware.model.ItemList;
import dev.courseware.model.Media;
import dev.courseware.model.Pause;
import dev.courseware.model.Prose;
import dev.courseware.model.Quiz;
import dev.courseware.model.Quote;
import dev.courseware.model.Region;
import dev.courseware.model.Table;
import dev.courseware.model.Tabs;
import dev.courseware.model.inline.RichText;
import dev.courseware.typeset.Font;
import dev.courseware.typeset.InlineMeasurer;
import dev.courseware.typeset.LineBreaker;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The height in pixels that blocks get at one width. A figure counts with the least height that it is worth showing
 * at; {@code FigureRoom} gives it what is left. Remembers what it has measured, and so belongs to one thread.
 */
public final class BlockHeight implements Block.Visitor<Double> {
    private final Measures measures;
    private final Gaps gaps;
    private final Sizes sizes;
    private final InlineMeasurer setter;
    private final double width;
    private final Type text;
    /** Whether figures have their size already. */
    private final boolean settled;

    private final Map<Block, Double> known = new IdentityHashMap<>();
    private final Map<Table, TableColumns> tables = new IdentityHashMap<>();
    private final Map<RichText, LineBreaker> cells = new IdentityHashMap<>();
    private final Frames frames;
    private BlockHeight boxed;
    private BlockHeight quoted;
    private BlockHeight indented;

    /** @param width in pixels */
    public BlockHeight(Measures measures, double width) {
        this(measures, measures.setter(), width, measures.text(), false);
    }

    private BlockHeight(Measures measures, InlineMeasurer setter, double width, Type text, boolean settled) {
        this.measures = measures;
        this.gaps = measures.gaps();
        this.sizes = measures.sizes();
        this.setter = setter;
        this.width = width;
        this.text = text;
        this.settled = settled;
        this.frames = new Frames(measures, setter, width);
    }

    /** A list's items need so many pixels at least. */
    double narrow() {
        return sizes.narrow();
    }

    public double width() {
        return width;
    }

    /** What blocks have besides their text. */
    public Frames frames() {
        return frames;
    }

    /** For running text of another size. */
    public BlockHeight in(Type type) {
        return new BlockHeight(measures, setter, width, type, settled);
    }

    /** For blocks whose figures got their size. */
    public BlockHeight settled() {
        return new BlockHeight(measures, setter, width, text, true);
    }

    /** For what stands in a callout. */
    public BlockHeight boxed() {
        if (boxed == null) {
            boxed = forBox();
        }
        return boxed;
    }

    private BlockHeight forBox() {
        return new BlockHeight(measures, setter.plain(), width - 2 * (gaps.boxSide() + sizes.rule()), text, settled);
    }

    /** For what stands in a quotation. */
    public BlockHeight quoted() {
        if (quoted == null) {
            quoted = forQuote();
        }
        return quoted;
    }

    private BlockHeight forQuote() {
        Font font = text.font();
        Font italic = new Font(font.family(), font.size(), font.weight(), true, font.spacing());
        return new BlockHeight(
                measures, setter, width - gaps.quote() - sizes.quoteRule(), new Type(italic, text.line()), settled);
    }

    /** For what stands in a list's item or a definition. */
    public BlockHeight indented() {
        if (indented == null) {
            indented = new BlockHeight(measures, setter, width - gaps.indent(), text, settled);
        }
        return indented;
    }

    /** For what somebody says, behind the speaker's mark. */
    public BlockHeight turn() {
        return new BlockHeight(measures, setter, width - gaps.turnIndent(), text, settled);
    }

    /** For what stands in one of several columns. */
    public BlockHeight column(int columns) {
        return new BlockHeight(measures, setter, (width - (columns - 1) * gaps.columns()) / columns, text, settled);
    }

    /** The height of blocks one below the other. */
    public double stack(List<? extends Block> blocks) {
        double height = 0;
        Block before = null;
        for (Block block : blocks) {
            if (block instanceof Pause) {
                continue;
            }
            height += (before == null ? 0 : gap(before, block)) + of(block);
            before = block;
        }
        return height;
    }

    public double of(Block block) {
        Double height = known.get(block);
        if (height == null) {
            height = block.accept(this);
            known.put(block, height);
        }
        return height;
    }

    /** The distance between two neighbours: the larger of what they ask for. */
    public double gap(Block before, Block after) {
        double below =
                before instanceof Heading ? gaps.subheadAfter() : before.accept(Framed.KIND) ? gaps.box() : gaps.text();
        double above =
                after instanceof Heading ? gaps.subheadBefore() : after.accept(Framed.KIND) ? gaps.box() : gaps.text();
        return before instanceof Pause || after instanceof Pause ? 0 : Math.max(below, above);
    }

    /** The distance between the items of a list. */
    public double itemGap() {
        return gaps.item();
    }

    /** The height of a list's item. */
    public double item(ItemList.Item item, boolean tight) {
        BlockHeight inner = indented();
        double height = 0;
        Block before = null;
        for (Block block : item.blocks()) {
            if (before != null) {
                boolean bare = tight && before instanceof Prose;
                height += block instanceof ItemList && bare ? gaps.item() : inner.gap(before, block);
            }
            height += inner.of(block);
            before = block;
        }
        return Math.max(height, text.line());
    }

    /** The height of a definition list's entry. */
    public double entry(DefinitionList.Entry entry) {
        BlockHeight inner = indented();
        double height = 0;
        for (RichText term : entry.terms()) {
            height += setter.lines(term, measures.term().font(), width)
                    * measures.term().line();
        }
        for (List<Block> meaning : entry.meanings()) {
            height += inner.stack(meaning);
        }
        return height;
    }

    /** A table set to this width. */
    public TableColumns columns(Table table) {
        return tables.computeIfAbsent(table, key -> new TableColumns(key, width, measures, cells));
    }

    @Override
    public Double prose(Prose block) {
        return setter.lines(block.content(), text.font(), width) * text.line();
    }

    @Override
    public Double html(HtmlBlock block) {
        return setter.lines(block.content(), text.font(), width) * text.line();
    }

    @Override
    public Double division(Division block) {
        return stack(block.blocks());
    }

    @Override
    public Double heading(Heading block) {
        return setter.plain().lines(block.title(), measures.subhead().font(), width)
                * measures.subhead().line();
    }

    @Override
    public Double list(ItemList block) {
        double height = Math.max(0, block.items().size() - 1) * gaps.item();
        for (ItemList.Item item : block.items()) {
            height += item(item, block.tight());
        }
        return height;
    }

    @Override
    public Double definitions(DefinitionList block) {
        double height = Math.max(0, block.entries().size() - 1) * gaps.item();
        for (DefinitionList.Entry entry : block.entries()) {
            height += entry(entry);
        }
        return height;
    }

    @Override
    public Double quote(Quote block) {
        return quoted().stack(block.blocks());
    }

    @Override
    public Double rule(HorizontalRule block) {
        return 0.0;
    }

    @Override
    public Double pause(Pause block) {
        return 0.0;
    }

    @Override
    public Double table(Table block) {
        TableColumns columns = columns(block);
        double height = frames.caption(block) + columns.head();
        for (int i = 0; i < block.rows().size(); i++) {
            height += columns.row(i);
        }
        return height;
    }

    @Override
    public Double code(CodeListing block) {
        int count = 0;
        for (int lines : frames.lines(block)) {
            count += lines;
        }
        return count * frames.codeLine() + frames.of(block);
    }

    @Override
    public Double diagram(Diagram block) {
        return sizes.diagram() + frames.of(block);
    }

    @Override
    public Double chart(Chart block) {
        return sizes.chart() + frames.of(block);
    }

    @Override
    public Double media(Media block) {
        return (block.video() ? sizes.video() : sizes.sound()) + frames.of(block);
    }

    @Override
    public Double formula(Formula block) {
        return FormulaHeight.lines(block.tex()) * text.line();
    }

    @Override
    public Double figure(Figure block) {
        double most = block.height() == 0 ? gaps.figure() : block.height() * Math.min(1, width / block.width());
        return (settled ? most : Math.min(most, gaps.figure())) + frames.of(block);
    }

    @Override
    public Double callout(Callout block) {
        return frames.of(block) + boxed().stack(block.blocks());
    }

    @Override
    public Double details(Details block) {
        return 2 * (gaps.boxPad() + sizes.rule()) + measures.boxTitle().line();
    }

    @Override
    public Double region(Region block) {
        return block.audience() == Region.Audience.SLIDE ? stack(block.blocks()) : 0;
    }

    @Override
    public Double columns(Columns block) {
        BlockHeight inner = column(block.columns().size());
        double highest = 0;
        for (List<Block> column : block.columns()) {
            highest = Math.max(highest, inner.stack(column));
        }
        return highest;
    }

    @Override
    public Double tabs(Tabs block) {
        double height = 0;
        for (Tabs.Tab tab : block.tabs()) {
            height += (height == 0 ? 0 : gaps.box()) + measures.boxTitle().line() + gaps.boxTitle();
            height += stack(tab.blocks());
        }
        return height;
    }

    /** Its template decides; most frame what they hold, as callouts do. */
    @Override
    public Double custom(CustomContainer block) {
        int lines = block.title().isEmpty()
                ? 0
                : boxed().setter.lines(block.title(), measures.boxTitle().font(), boxed().width);
        return 2 * (gaps.boxPad() + sizes.rule())
                + (lines == 0 ? 0 : lines * measures.boxTitle().line() + gaps.boxTitle())
                + boxed().stack(block.blocks());
    }

    @Override
    public Double demo(Demo block) {
        return stack(block.all());
    }

    @Override
    public Double quiz(Quiz block) {
        return stack(QuizBlocks.of(block));
    }

    @Override
    public Double dialog(DialogBlock block) {
        return block.dialog().turns().size() * 2 * text.line();
    }
}
