package dev.courseware.deck.measure;

import dev.courseware.deck.measure.Measures.Gaps;
import dev.courseware.deck.measure.Measures.Sizes;
import dev.courseware.deck.measure.Measures.Type;
import dev.courseware.model.Block;
import dev.courseware.model.Columns;
import dev.courseware.model.DefinitionList;
import dev.courseware.model.Formula;
import dev.courseware.model.Heading;
import dev.courseware.model.ItemList;
import dev.courseware.model.Pause;
import dev.courseware.model.Prose;
import dev.courseware.model.Table;
import dev.courseware.model.inline.RichText;
import dev.courseware.typeset.Font;
import dev.courseware.typeset.InlineMeasurer;
import dev.courseware.typeset.LineBreaker;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The height in pixels that blocks get at one width. A figure counts with the least height at which it is worth
 * showing; {@code FigureRoom} gives it the room that is left. Caches what it has measured, and so belongs to one
 * thread.
 */
public final class BlockHeight {
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
    private final KindHeight kinds;
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
        this.kinds = new KindHeight(this, measures, text);
    }

    /** The least width that a list's items need, in pixels. */
    double narrow() {
        return sizes.narrow();
    }

    public double width() {
        return width;
    }

    boolean isSettled() {
        return settled;
    }

    /** How many lines a text fills. */
    int lines(RichText words, Font font) {
        return setter.lines(words, font, width);
    }

    /** How many lines a text fills in which code has no frame, as in headings. */
    int plainLines(RichText words, Font font) {
        return setter.plain().lines(words, font, width);
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

    /** For what has another width. */
    BlockHeight wide(double other) {
        return new BlockHeight(measures, setter, other, text, settled);
    }

    /** For what stands in one of several columns of the same width. */
    public BlockHeight column(int columns) {
        return column(columns, 1.0 / columns);
    }

    /** For what stands in one of several columns. */
    public BlockHeight column(Columns columns, int index) {
        return column(columns.columns().size(), columns.share(index));
    }

    private BlockHeight column(int columns, double share) {
        return new BlockHeight(measures, setter, (width - (columns - 1) * gaps.columns()) * share, text, settled);
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
            height = block.accept(kinds);
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
            height += lines(term, measures.term().font()) * measures.term().line();
        }
        for (List<Block> meaning : entry.meanings()) {
            height += inner.stack(meaning);
        }
        return height;
    }

    /** Whether a formula surely fits in the width; others may as well. */
    public boolean holds(Formula formula) {
        return FormulaWidth.of(formula.tex()) * text.font().size() <= width;
    }

    /** A table set to this width. */
    public TableColumns columns(Table table) {
        return tables.computeIfAbsent(table, key -> new TableColumns(key, width, measures, cells));
    }
}
