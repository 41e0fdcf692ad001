package dev.courseware.deck;

import dev.courseware.deck.Slide.Layout;
import dev.courseware.model.Block;
import dev.courseware.model.Callout;
import dev.courseware.model.Chart;
import dev.courseware.model.CodeListing;
import dev.courseware.model.Columns;
import dev.courseware.model.DefinitionList;
import dev.courseware.model.Diagram;
import dev.courseware.model.FewKinds;
import dev.courseware.model.Figure;
import dev.courseware.model.Formula;
import dev.courseware.model.FormulaModel;
import dev.courseware.model.ItemList;
import dev.courseware.model.Lab;
import dev.courseware.model.Media;
import dev.courseware.model.Pause;
import dev.courseware.model.Prose;
import dev.courseware.model.Quote;
import dev.courseware.model.Table;
import java.util.List;

/** Chooses a slide's layout by what stands on it. */
final class SlideKind extends FewKinds<Layout> {
    private static final SlideKind ALONE = new SlideKind();
    /** So many characters are still taken in at a glance. */
    private static final int FEW = 300;

    private SlideKind() {}

    static Layout of(List<Block> shown) {
        List<Block> blocks =
                shown.stream().filter(block -> !(block instanceof Pause)).toList();
        if (blocks.size() > 1 && blocks.stream().allMatch(CodeListing.class::isInstance)) {
            return Layout.CODE;
        }
        return blocks.size() == 1 ? blocks.get(0).accept(ALONE) : Layout.CONTENT;
    }

    @Override
    protected Layout other(Block block) {
        return Layout.CONTENT;
    }

    @Override
    public Layout prose(Prose prose) {
        return statement(List.of(prose));
    }

    @Override
    public Layout callout(Callout callout) {
        return statement(callout.blocks());
    }

    private static Layout statement(List<Block> blocks) {
        boolean few = blocks.stream().allMatch(Prose.class::isInstance)
                && blocks.stream()
                                .mapToInt(block -> ((Prose) block).text().length())
                                .sum()
                        <= FEW;
        return few ? Layout.STATEMENT : Layout.CONTENT;
    }

    @Override
    public Layout quote(Quote quote) {
        return Layout.QUOTE;
    }

    @Override
    public Layout list(ItemList list) {
        return Layout.LIST;
    }

    @Override
    public Layout definitions(DefinitionList list) {
        return Layout.LIST;
    }

    /** A table whose first column names what the others are compared by. */
    @Override
    public Layout table(Table table) {
        return table.head().size() == 3
                        && table.head().get(0).isBlank()
                        && !table.head().get(1).isBlank()
                ? Layout.COMPARISON
                : Layout.TABLE;
    }

    @Override
    public Layout code(CodeListing code) {
        return Layout.CODE;
    }

    @Override
    public Layout figure(Figure figure) {
        return Layout.FIGURE;
    }

    @Override
    public Layout diagram(Diagram diagram) {
        return Layout.FIGURE;
    }

    @Override
    public Layout media(Media media) {
        return Layout.FIGURE;
    }

    @Override
    public Layout chart(Chart chart) {
        return Layout.CHART;
    }

    @Override
    public Layout model(FormulaModel model) {
        return Layout.MODEL;
    }

    @Override
    public Layout lab(Lab lab) {
        return Layout.LAB;
    }

    @Override
    public Layout formula(Formula formula) {
        return Layout.FORMULA;
    }

    @Override
    public Layout columns(Columns columns) {
        return columns.columns().size() == 2 ? Layout.COMPARISON : Layout.CONTENT;
    }
}
