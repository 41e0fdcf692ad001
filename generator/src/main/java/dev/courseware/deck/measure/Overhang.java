package dev.courseware.deck.measure;

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
import dev.courseware.model.Region.Audience;
import dev.courseware.model.Table;
import dev.courseware.model.Tabs;
import java.util.List;
import java.util.stream.IntStream;

/** Finds blocks that are wider than the room that they have. */
public final class Overhang implements Block.Visitor<Boolean> {
    private final BlockHeight heights;

    private Overhang(BlockHeight heights) {
        this.heights = heights;
    }

    /** Whether one of the blocks, or something in them, is too wide. */
    public static boolean any(List<Block> blocks, BlockHeight heights) {
        Overhang search = new Overhang(heights);
        return blocks.stream().anyMatch(block -> block.accept(search));
    }

    private static boolean inside(Block block, BlockHeight heights) {
        return block.children().stream().anyMatch(blocks -> any(blocks, heights));
    }

    @Override
    public Boolean prose(Prose prose) {
        return false;
    }

    @Override
    public Boolean html(HtmlBlock html) {
        return false;
    }

    @Override
    public Boolean division(Division division) {
        return inside(division, heights);
    }

    @Override
    public Boolean heading(Heading heading) {
        return false;
    }

    @Override
    public Boolean list(ItemList list) {
        BlockHeight inner = heights.indented();
        return inner.width() < inner.narrow() || inside(list, inner);
    }

    @Override
    public Boolean definitions(DefinitionList definitions) {
        return inside(definitions, heights.indented());
    }

    @Override
    public Boolean quote(Quote quote) {
        return inside(quote, heights.quoted());
    }

    @Override
    public Boolean rule(HorizontalRule rule) {
        return false;
    }

    @Override
    public Boolean pause(Pause pause) {
        return false;
    }

    @Override
    public Boolean table(Table table) {
        return heights.columns(table).narrowest() > heights.width() + 1;
    }

    @Override
    public Boolean code(CodeListing code) {
        return false;
    }

    @Override
    public Boolean diagram(Diagram diagram) {
        return false;
    }

    /** On slides it is drawn without its numbers. */
    @Override
    public Boolean chart(Chart chart) {
        return false;
    }

    @Override
    public Boolean formula(Formula formula) {
        return false;
    }

    @Override
    public Boolean figure(Figure figure) {
        return false;
    }

    @Override
    public Boolean media(Media media) {
        return false;
    }

    @Override
    public Boolean callout(Callout callout) {
        return inside(callout, heights.boxed());
    }

    /** What is folded counts as well, because it may be opened. */
    @Override
    public Boolean details(Details details) {
        return inside(details, heights.boxed());
    }

    @Override
    public Boolean region(Region region) {
        return region.audience() == Audience.SLIDE && inside(region, heights);
    }

    @Override
    public Boolean bank(Bank bank) {
        return any(List.copyOf(bank.firstQuestions()), heights);
    }

    @Override
    public Boolean columns(Columns columns) {
        return IntStream.range(0, columns.columns().size())
                .anyMatch(i -> any(columns.columns().get(i), heights.column(columns, i)));
    }

    @Override
    public Boolean tabs(Tabs tabs) {
        return inside(tabs, heights);
    }

    @Override
    public Boolean custom(CustomContainer container) {
        return inside(container, heights.boxed());
    }

    @Override
    public Boolean demo(Demo demo) {
        return inside(demo, heights);
    }

    /** Hints and what is said to answers are no part of a slide. */
    @Override
    public Boolean quiz(Quiz quiz) {
        return any(QuizBlocks.of(quiz), heights);
    }

    /** On slides it is drawn, and its controls have a column of a given width. */
    @Override
    public Boolean model(FormulaModel model) {
        return inside(model, heights);
    }

    /** Its picture is as wide as its place. */
    @Override
    public Boolean lab(Lab lab) {
        return inside(lab, heights);
    }

    @Override
    public Boolean dialog(DialogBlock dialog) {
        return inside(dialog, heights.turn());
    }
}
