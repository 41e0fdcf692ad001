package dev.courseware.deck;

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

/** What a deck made from a lesson does with each kind of block. */
enum BlockPlacement implements Block.Visitor<BlockPlacement.Use> {
    OF_LESSON(Use.SAID),
    OF_DECK(Use.SHOWN);

    /** Where a block goes. */
    enum Use {
        SHOWN,
        SAID,
        BREAK,
        LEFT_OUT
    }

    /** In a lesson, prose is what a teacher says; in a deck of its own, its author put it on the slide. */
    private final Use prose;

    BlockPlacement(Use prose) {
        this.prose = prose;
    }

    @Override
    public Use prose(Prose block) {
        return prose;
    }

    @Override
    public Use html(HtmlBlock block) {
        return prose;
    }

    @Override
    public Use division(Division block) {
        return Use.SHOWN;
    }

    @Override
    public Use heading(Heading block) {
        return Use.SHOWN;
    }

    @Override
    public Use list(ItemList block) {
        return Use.SHOWN;
    }

    @Override
    public Use definitions(DefinitionList block) {
        return Use.SHOWN;
    }

    @Override
    public Use quote(Quote block) {
        return Use.SHOWN;
    }

    @Override
    public Use rule(HorizontalRule block) {
        return Use.BREAK;
    }

    @Override
    public Use pause(Pause block) {
        return Use.SHOWN;
    }

    @Override
    public Use table(Table block) {
        return Use.SHOWN;
    }

    @Override
    public Use code(CodeListing block) {
        return Use.SHOWN;
    }

    @Override
    public Use diagram(Diagram block) {
        return Use.SHOWN;
    }

    @Override
    public Use chart(Chart block) {
        return Use.SHOWN;
    }

    @Override
    public Use media(Media block) {
        return Use.SHOWN;
    }

    @Override
    public Use formula(Formula block) {
        return Use.SHOWN;
    }

    @Override
    public Use figure(Figure block) {
        return Use.SHOWN;
    }

    @Override
    public Use callout(Callout block) {
        return Use.SHOWN;
    }

    @Override
    public Use details(Details block) {
        return Use.SAID;
    }

    @Override
    public Use region(Region block) {
        return switch (block.audience()) {
            case SLIDE -> Use.SHOWN;
            case NOTES -> Use.SAID;
            case PAGE, INSTRUCTOR -> Use.LEFT_OUT;
        };
    }

    @Override
    public Use columns(Columns block) {
        return Use.SHOWN;
    }

    @Override
    public Use tabs(Tabs block) {
        return Use.SHOWN;
    }

    @Override
    public Use custom(CustomContainer block) {
        return Use.SHOWN;
    }

    @Override
    public Use demo(Demo block) {
        return Use.SHOWN;
    }

    @Override
    public Use quiz(Quiz block) {
        return Use.SHOWN;
    }

    @Override
    public Use bank(Bank block) {
        return Use.SHOWN;
    }

    @Override
    public Use model(FormulaModel block) {
        return Use.SHOWN;
    }

    @Override
    public Use lab(Lab block) {
        return Use.SHOWN;
    }

    @Override
    public Use dialog(DialogBlock block) {
        return Use.SHOWN;
    }
}
