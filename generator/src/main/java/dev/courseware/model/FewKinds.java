package dev.courseware.model;

/**
 * A visitor for a question that concerns a few kinds of blocks only: all others have one answer. What must be decided
 * for each kind, also for one that is added later, is a {@link Block.Visitor} itself, so that the compiler asks.
 *
 * @param <R> what the methods return
 */
public abstract class FewKinds<R> implements Block.Visitor<R> {
    /** The answer for a block of any other kind. */
    protected abstract R other(Block block);

    @Override
    public R prose(Prose prose) {
        return other(prose);
    }

    @Override
    public R html(HtmlBlock html) {
        return other(html);
    }

    @Override
    public R division(Division division) {
        return other(division);
    }

    @Override
    public R heading(Heading heading) {
        return other(heading);
    }

    @Override
    public R list(ItemList list) {
        return other(list);
    }

    @Override
    public R definitions(DefinitionList definitions) {
        return other(definitions);
    }

    @Override
    public R quote(Quote quote) {
        return other(quote);
    }

    @Override
    public R rule(HorizontalRule rule) {
        return other(rule);
    }

    @Override
    public R pause(Pause pause) {
        return other(pause);
    }

    @Override
    public R table(Table table) {
        return other(table);
    }

    @Override
    public R code(CodeListing code) {
        return other(code);
    }

    @Override
    public R diagram(Diagram diagram) {
        return other(diagram);
    }

    @Override
    public R chart(Chart chart) {
        return other(chart);
    }

    @Override
    public R formula(Formula formula) {
        return other(formula);
    }

    @Override
    public R figure(Figure figure) {
        return other(figure);
    }

    @Override
    public R media(Media media) {
        return other(media);
    }

    @Override
    public R callout(Callout callout) {
        return other(callout);
    }

    @Override
    public R details(Details details) {
        return other(details);
    }

    @Override
    public R region(Region region) {
        return other(region);
    }

    @Override
    public R columns(Columns columns) {
        return other(columns);
    }

    @Override
    public R tabs(Tabs tabs) {
        return other(tabs);
    }

    @Override
    public R custom(CustomContainer container) {
        return other(container);
    }

    @Override
    public R demo(Demo demo) {
        return other(demo);
    }

    @Override
    public R bank(Bank bank) {
        return other(bank);
    }

    @Override
    public R quiz(Quiz quiz) {
        return other(quiz);
    }

    @Override
    public R model(FormulaModel model) {
        return other(model);
    }

    @Override
    public R lab(Lab lab) {
        return other(lab);
    }

    @Override
    public R dialog(DialogBlock dialog) {
        return other(dialog);
    }
}
