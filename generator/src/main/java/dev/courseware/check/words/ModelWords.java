package dev.courseware.check.words;

import dev.courseware.model.Attributes;
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
import dev.courseware.model.FrontMatter;
import dev.courseware.model.Heading;
import dev.courseware.model.HorizontalRule;
import dev.courseware.model.HtmlBlock;
import dev.courseware.model.ItemList;
import dev.courseware.model.Lab;
import dev.courseware.model.Lesson;
import dev.courseware.model.Media;
import dev.courseware.model.PageKind;
import dev.courseware.model.Pause;
import dev.courseware.model.Prose;
import dev.courseware.model.Quiz;
import dev.courseware.model.Quote;
import dev.courseware.model.Region;
import dev.courseware.model.Section;
import dev.courseware.model.Table;
import dev.courseware.model.Tabs;
import dev.courseware.model.inline.RichText;
import java.util.List;

/** Adds the words of a lesson's model, each once, in the order of the page. */
final class ModelWords implements Block.Visitor<Void> {
    private final WordSequence words;
    private final Speakers speakers;

    private ModelWords(WordSequence words, Speakers speakers) {
        this.words = words;
        this.speakers = speakers;
    }

    /**
     * Adds a lesson's words.
     *
     * @param titled whether the source has a title of its own, so that the page's title wasn't derived from anything
     *     else
     */
    static void add(Lesson lesson, boolean titled, Speakers speakers, WordSequence words) {
        ModelWords walk = new ModelWords(words, speakers);
        walk.frontMatter(lesson.page().frontMatter());
        if (titled) {
            walk.text(lesson.body().title());
        } else if (lesson.page().kind() == PageKind.DIALOG) {
            // A script may state its title in a form of its own.
            words.addAll(lesson.page().title());
        }
        walk.content(lesson.body());
        lesson.footnotes().forEach(footnote -> walk.blocks(footnote.blocks()));
    }

    private void frontMatter(FrontMatter declared) {
        words.addAll(declared.title());
        words.addAll(declared.description());
        declared.objectiveTexts().forEach(words::addAll);
        words.addAll(declared.publication().level());
    }

    private void content(Section section) {
        blocks(section.blocks());
        for (Section inner : section.sections()) {
            text(inner.title());
            content(inner);
        }
    }

    void blocks(List<Block> blocks) {
        for (Block block : blocks) {
            block.accept(this);
        }
    }

    private void text(RichText text) {
        RichTextWords.add(text, words);
    }

    private void values(Attributes attributes) {
        attributes.value("title").ifPresent(words::addAll);
    }

    @Override
    public Void prose(Prose prose) {
        text(prose.content());
        return null;
    }

    @Override
    public Void html(HtmlBlock html) {
        text(html.content());
        return null;
    }

    @Override
    public Void division(Division division) {
        values(division.attributes());
        blocks(division.blocks());
        return null;
    }

    @Override
    public Void heading(Heading heading) {
        text(heading.title());
        return null;
    }

    @Override
    public Void list(ItemList list) {
        list.items().forEach(item -> blocks(item.blocks()));
        return null;
    }

    @Override
    public Void definitions(DefinitionList definitions) {
        for (DefinitionList.Entry entry : definitions.entries()) {
            entry.terms().forEach(this::text);
            entry.meanings().forEach(this::blocks);
        }
        return null;
    }

    @Override
    public Void quote(Quote quote) {
        blocks(quote.blocks());
        return null;
    }

    @Override
    public Void rule(HorizontalRule rule) {
        return null;
    }

    @Override
    public Void pause(Pause pause) {
        return null;
    }

    @Override
    public Void table(Table table) {
        text(table.caption());
        table.head().forEach(this::text);
        table.rows().forEach(row -> row.forEach(this::text));
        return null;
    }

    @Override
    public Void code(CodeListing code) {
        words.addAll(code.title());
        code.lines().forEach(line -> MarkupWords.addLine(line, words));
        return null;
    }

    @Override
    public Void diagram(Diagram diagram) {
        words.addAll(diagram.title());
        words.addAll(diagram.alternative());
        words.addAll(diagram.source());
        return null;
    }

    @Override
    public Void chart(Chart chart) {
        words.addAll(chart.title());
        words.addAll(chart.alternative());
        words.addAll(chart.unit());
        return table(chart.table());
    }

    @Override
    public Void formula(Formula formula) {
        words.addAll(formula.tex());
        return null;
    }

    @Override
    public Void figure(Figure figure) {
        words.addAll(figure.alternative());
        text(figure.caption());
        return null;
    }

    @Override
    public Void media(Media media) {
        words.addAll(media.name());
        text(media.caption());
        return null;
    }

    @Override
    public Void callout(Callout callout) {
        text(callout.title());
        blocks(callout.blocks());
        return null;
    }

    @Override
    public Void details(Details details) {
        text(details.title());
        blocks(details.blocks());
        return null;
    }

    @Override
    public Void region(Region region) {
        blocks(region.blocks());
        return null;
    }

    @Override
    public Void columns(Columns columns) {
        columns.columns().forEach(this::blocks);
        return null;
    }

    @Override
    public Void tabs(Tabs tabs) {
        for (Tabs.Tab tab : tabs.tabs()) {
            text(tab.title());
            blocks(tab.blocks());
        }
        return null;
    }

    @Override
    public Void custom(CustomContainer container) {
        text(container.title());
        values(container.attributes());
        blocks(container.blocks());
        return null;
    }

    /** The rendered blocks hold all of a demo's words; the Markdown shown beside them repeats those. */
    @Override
    public Void demo(Demo demo) {
        blocks(demo.blocks());
        return null;
    }

    @Override
    public Void bank(Bank bank) {
        text(bank.title());
        bank.questions().forEach(this::quiz);
        return null;
    }

    @Override
    public Void quiz(Quiz quiz) {
        text(quiz.title());
        blocks(quiz.question());
        new AnswerWords(words, this).add(quiz.answers());
        quiz.hints().forEach(this::details);
        blocks(quiz.explanation());
        return null;
    }

    /** What is computed of the author's numbers are no words of the source. */
    @Override
    public Void model(FormulaModel model) {
        text(model.title());
        blocks(model.question());
        table(model.given());
        code(model.formulas());
        blocks(model.explanation());
        return null;
    }

    /** What its folder says are no words of the source. */
    @Override
    public Void lab(Lab lab) {
        text(lab.title());
        blocks(lab.question());
        lab.source().ifPresent(this::code);
        blocks(lab.explanation());
        return null;
    }

    /** An excerpt repeats what another source says. */
    @Override
    public Void dialog(DialogBlock dialog) {
        if (!dialog.embedded() || dialog.whole().isEmpty()) {
            new DialogWords(words, speakers, this).add(dialog);
        }
        return null;
    }
}
