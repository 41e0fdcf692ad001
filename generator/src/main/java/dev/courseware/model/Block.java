package dev.courseware.model;

import java.util.List;

/**
 * A piece of a lesson, from which every output format is made. A new kind is a record here, a reader in
 * {@code parse.block} and a template; the compiler then names each renderer that misses it.
 */
public sealed interface Block
        permits Prose,
                HtmlBlock,
                Division,
                Heading,
                ItemList,
                DefinitionList,
                Quote,
                HorizontalRule,
                Pause,
                Table,
                CodeListing,
                Diagram,
                Chart,
                Formula,
                Figure,
                Media,
                Callout,
                Details,
                Region,
                Columns,
                Tabs,
                CustomContainer,
                Demo,
                Quiz,
                Bank,
                FormulaModel,
                Lab,
                DialogBlock {
    /** Where it starts in the source. */
    Position position();

    /**
     * What stands in it, list by list in reading order: one list for a quotation, one for each item of a list. A kind
     * that holds nothing has none; a list may be empty.
     */
    default List<List<Block>> children() {
        return List.of();
    }

    /**
     * The same block with something else in it.
     *
     * @param children as many lists as {@link #children()} has, in the same order; what stands for a block that must be
     *     of one kind, such as a quiz's hints, is of that kind
     */
    default Block withChildren(List<List<Block>> children) {
        return this;
    }

    /** Hands this block to the visitor's method for its kind. */
    <R> R accept(Visitor<R> visitor);

    /**
     * A method for each kind of block.
     *
     * @param <R> what the methods return
     */
    interface Visitor<R> {
        R prose(Prose prose);

        R html(HtmlBlock html);

        R division(Division division);

        R heading(Heading heading);

        R list(ItemList list);

        R definitions(DefinitionList definitions);

        R quote(Quote quote);

        R rule(HorizontalRule rule);

        R pause(Pause pause);

        R table(Table table);

        R code(CodeListing code);

        R diagram(Diagram diagram);

        R chart(Chart chart);

        R formula(Formula formula);

        R figure(Figure figure);

        R media(Media media);

        R callout(Callout callout);

        R details(Details details);

        R region(Region region);

        R columns(Columns columns);

        R tabs(Tabs tabs);

        R custom(CustomContainer container);

        R demo(Demo demo);

        R quiz(Quiz quiz);

        R bank(Bank bank);

        R model(FormulaModel model);

        R lab(Lab lab);

        R dialog(DialogBlock dialog);
    }
}
