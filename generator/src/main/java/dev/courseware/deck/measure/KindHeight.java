package dev.courseware.deck.measure;

import dev.courseware.deck.measure.Measures.Gaps;
import dev.courseware.deck.measure.Measures.Sizes;
import dev.courseware.deck.measure.Measures.Trial;
import dev.courseware.deck.measure.Measures.Type;
import dev.courseware.model.Bank;
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
import dev.courseware.model.FormulaModel;
import dev.courseware.model.Heading;
import dev.courseware.model.HorizontalRule;
import dev.courseware.model.HtmlBlock;
import dev.courseware.model.ItemList;
import dev.courseware.model.Lab;
import dev.courseware.model.Media;
import dev.courseware.model.Pause;
import dev.courseware.model.Prose;
import dev.courseware.model.Quiz;
import dev.courseware.model.Quote;
import dev.courseware.model.Region;
import dev.courseware.model.Table;
import dev.courseware.model.Tabs;

/** The height of a block by its kind, without the gaps around it. */
final class KindHeight implements Block.Visitor<Double> {
    private final BlockHeight blocks;
    private final Measures measures;
    private final Gaps gaps;
    private final Sizes sizes;
    private final Type text;

    /** @param blocks measures what a block holds, at the width that the block has */
    KindHeight(BlockHeight blocks, Measures measures, Type text) {
        this.blocks = blocks;
        this.measures = measures;
        this.gaps = measures.gaps();
        this.sizes = measures.sizes();
        this.text = text;
    }

    @Override
    public Double prose(Prose block) {
        return blocks.lines(block.content(), text.font()) * text.line();
    }

    @Override
    public Double html(HtmlBlock block) {
        return blocks.lines(block.content(), text.font()) * text.line();
    }

    @Override
    public Double division(Division block) {
        return blocks.stack(block.blocks());
    }

    @Override
    public Double heading(Heading block) {
        return blocks.plainLines(block.title(), measures.subhead().font())
                * measures.subhead().line();
    }

    @Override
    public Double list(ItemList block) {
        double height = Math.max(0, block.items().size() - 1) * gaps.item();
        for (ItemList.Item item : block.items()) {
            height += blocks.item(item, block.tight());
        }
        return height;
    }

    @Override
    public Double definitions(DefinitionList block) {
        double height = Math.max(0, block.entries().size() - 1) * gaps.item();
        for (DefinitionList.Entry entry : block.entries()) {
            height += blocks.entry(entry);
        }
        return height;
    }

    @Override
    public Double quote(Quote block) {
        return blocks.quoted().stack(block.blocks());
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
        TableColumns columns = blocks.columns(block);
        double height = blocks.frames().caption(block) + columns.head();
        for (int i = 0; i < block.rows().size(); i++) {
            height += columns.row(i);
        }
        return height;
    }

    @Override
    public Double code(CodeListing block) {
        int count = 0;
        for (int lines : blocks.frames().lines(block)) {
            count += lines;
        }
        return count * blocks.frames().codeLine() + blocks.frames().of(block);
    }

    @Override
    public Double diagram(Diagram block) {
        return sizes.diagram() + blocks.frames().of(block);
    }

    @Override
    public Double chart(Chart block) {
        return sizes.chart() + blocks.frames().of(block);
    }

    @Override
    public Double media(Media block) {
        return (block.video() ? sizes.video() : sizes.sound()) + blocks.frames().of(block);
    }

    @Override
    public Double formula(Formula block) {
        return FormulaHeight.lines(block.tex()) * text.line();
    }

    @Override
    public Double figure(Figure block) {
        double most =
                block.height() == 0 ? gaps.figure() : block.height() * Math.min(1, blocks.width() / block.width());
        return (blocks.isSettled() ? most : Math.min(most, gaps.figure()))
                + blocks.frames().of(block);
    }

    @Override
    public Double callout(Callout block) {
        return blocks.frames().of(block) + blocks.boxed().stack(block.blocks());
    }

    @Override
    public Double details(Details block) {
        return 2 * (gaps.boxPad() + sizes.rule()) + measures.boxTitle().line();
    }

    @Override
    public Double region(Region block) {
        return block.audience() == Region.Audience.SLIDE ? blocks.stack(block.blocks()) : 0;
    }

    @Override
    public Double columns(Columns block) {
        double highest = 0;
        for (int i = 0; i < block.columns().size(); i++) {
            highest = Math.max(
                    highest, blocks.column(block, i).stack(block.columns().get(i)));
        }
        return highest;
    }

    @Override
    public Double tabs(Tabs block) {
        double height = 0;
        for (Tabs.Tab tab : block.tabs()) {
            height += (height == 0 ? 0 : gaps.box()) + measures.boxTitle().line() + gaps.boxTitle();
            height += blocks.stack(tab.blocks());
        }
        return height;
    }

    /** Its template decides; most frame what they hold, as callouts do. */
    @Override
    public Double custom(CustomContainer block) {
        int lines = block.title().isEmpty()
                ? 0
                : blocks.boxed().lines(block.title(), measures.boxTitle().font());
        return 2 * (gaps.boxPad() + sizes.rule())
                + (lines == 0 ? 0 : lines * measures.boxTitle().line() + gaps.boxTitle())
                + blocks.boxed().stack(block.blocks());
    }

    @Override
    public Double demo(Demo block) {
        return blocks.stack(block.all());
    }

    @Override
    public Double quiz(Quiz block) {
        return blocks.stack(QuizBlocks.of(block));
    }

    @Override
    public Double bank(Bank block) {
        return blocks.stack(block.firstQuestions());
    }

    @Override
    public Double model(FormulaModel block) {
        return new ModelHeight(blocks, measures).of(block);
    }

    /** What is asked, and below it the picture, which takes what room is left for it. */
    @Override
    public Double lab(Lab block) {
        Trial trial = measures.trial();
        return block.question().isEmpty()
                ? trial.lab()
                : Math.max(
                        trial.lab(),
                        blocks.in(measures.titleText()).stack(block.question()) + gaps.text() + trial.labLeast());
    }

    @Override
    public Double dialog(DialogBlock block) {
        return block.dialog().turns().size() * 2 * text.line();
    }
}
