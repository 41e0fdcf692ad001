package dev.courseware.render.search;

import dev.courseware.model.Answers;
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
import dev.courseware.model.DialogBody;
import dev.courseware.model.Division;
import dev.courseware.model.Figure;
import dev.courseware.model.Footnote;
import dev.courseware.model.Formula;
import dev.courseware.model.FormulaModel;
import dev.courseware.model.Heading;
import dev.courseware.model.HorizontalRule;
import dev.courseware.model.HtmlBlock;
import dev.courseware.model.ItemList;
import dev.courseware.model.Lab;
import dev.courseware.model.Lesson;
import dev.courseware.model.Media;
import dev.courseware.model.PageKind;
import dev.courseware.model.PageRef;
import dev.courseware.model.Pause;
import dev.courseware.model.Prose;
import dev.courseware.model.Quiz;
import dev.courseware.model.Quote;
import dev.courseware.model.Region;
import dev.courseware.model.Region.Audience;
import dev.courseware.model.Section;
import dev.courseware.model.Table;
import dev.courseware.model.Tabs;
import dev.courseware.model.dialog.Beat;
import dev.courseware.model.dialog.DialogPart;
import dev.courseware.model.dialog.Speaker;
import dev.courseware.model.dialog.Turn;
import dev.courseware.model.inline.RichText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Divides a lesson into places, in reading order. What the page doesn't show is left out. */
final class IndexEntryExtractor implements Block.Visitor<IndexEntryExtractor> {
    private final Audience audience;
    private final List<IndexEntryDraft> places = new ArrayList<>();
    private IndexEntryDraft current;

    private IndexEntryExtractor(PageRef page) {
        audience = page.kind() == PageKind.DECK ? Audience.SLIDE : Audience.PAGE;
        begin("", page.title(), "");
    }

    /** The places of a lesson; the first is its beginning, with its title. */
    static List<IndexEntry> read(Lesson lesson) {
        IndexEntryExtractor reader = new IndexEntryExtractor(lesson.page());
        reader.about(lesson.page());
        reader.blocks(lesson.body().blocks());
        lesson.body().sections().forEach(reader::section);
        for (Footnote note : lesson.footnotes()) {
            reader.begin(note.id(), "", "");
            reader.blocks(note.blocks());
        }
        return reader.places();
    }

    /** The only place of a page without text. */
    static List<IndexEntry> read(PageRef page) {
        IndexEntryExtractor reader = new IndexEntryExtractor(page);
        reader.about(page);
        return reader.places();
    }

    private List<IndexEntry> places() {
        return places.stream().map(IndexEntryDraft::place).toList();
    }

    private void about(PageRef page) {
        current.add(page.frontMatter().description());
        page.frontMatter().objectiveTexts().forEach(current::add);
        page.frontMatter().tags().forEach(current::add);
    }

    private void begin(String anchor, String heading, String speaker) {
        current = new IndexEntryDraft(anchor, heading, speaker);
        places.add(current);
    }

    private void section(Section section) {
        begin(section.id(), section.text(), "");
        blocks(section.blocks());
        section.sections().forEach(this::section);
    }

    private IndexEntryExtractor blocks(List<? extends Block> blocks) {
        blocks.forEach(block -> block.accept(this));
        return this;
    }

    private IndexEntryExtractor inside(Block block) {
        block.children().forEach(this::blocks);
        return this;
    }

    private IndexEntryExtractor add(String words) {
        current.add(words);
        return this;
    }

    private IndexEntryExtractor add(RichText text) {
        return add(FormulaWords.of(text));
    }

    @Override
    public IndexEntryExtractor prose(Prose prose) {
        return add(prose.content());
    }

    @Override
    public IndexEntryExtractor html(HtmlBlock html) {
        return add(html.text());
    }

    @Override
    public IndexEntryExtractor division(Division division) {
        return blocks(division.blocks());
    }

    @Override
    public IndexEntryExtractor heading(Heading heading) {
        return add(heading.text());
    }

    @Override
    public IndexEntryExtractor list(ItemList list) {
        return inside(list);
    }

    /** An entry with an anchor is a term of the glossary. */
    @Override
    public IndexEntryExtractor definitions(DefinitionList definitions) {
        IndexEntryDraft around = current;
        for (DefinitionList.Entry entry : definitions.entries()) {
            List<String> names = entry.terms().stream().map(FormulaWords::of).toList();
            if (entry.id().isEmpty()) {
                names.forEach(this::add);
            } else {
                begin(entry.id(), String.join(", ", names), "");
            }
            entry.meanings().forEach(this::blocks);
        }
        current = around;
        return this;
    }

    @Override
    public IndexEntryExtractor quote(Quote quote) {
        return inside(quote);
    }

    @Override
    public IndexEntryExtractor rule(HorizontalRule rule) {
        return this;
    }

    @Override
    public IndexEntryExtractor pause(Pause pause) {
        return this;
    }

    @Override
    public IndexEntryExtractor table(Table table) {
        add(table.caption());
        table.head().forEach(this::add);
        table.rows().forEach(row -> row.forEach(this::add));
        return this;
    }

    @Override
    public IndexEntryExtractor code(CodeListing code) {
        current.addCode(code.text());
        return add(code.title());
    }

    @Override
    public IndexEntryExtractor figure(Figure figure) {
        return add(figure.alternative()).add(figure.caption());
    }

    @Override
    public IndexEntryExtractor callout(Callout callout) {
        return add(callout.title()).inside(callout);
    }

    @Override
    public IndexEntryExtractor details(Details details) {
        return add(details.title()).inside(details);
    }

    @Override
    public IndexEntryExtractor region(Region region) {
        return region.audience() == audience ? inside(region) : this;
    }

    @Override
    public IndexEntryExtractor columns(Columns columns) {
        return inside(columns);
    }

    @Override
    public IndexEntryExtractor formula(Formula formula) {
        return add(FormulaWords.of(formula.math()));
    }

    @Override
    public IndexEntryExtractor diagram(Diagram diagram) {
        return add(diagram.title()).add(diagram.alternative());
    }

    @Override
    public IndexEntryExtractor chart(Chart chart) {
        return add(chart.title()).add(chart.alternative()).inside(chart);
    }

    @Override
    public IndexEntryExtractor media(Media media) {
        add(media.name()).add(media.caption());
        media.words().forEach(this::add);
        return this;
    }

    @Override
    public IndexEntryExtractor tabs(Tabs tabs) {
        tabs.tabs().forEach(tab -> add(tab.title()).blocks(tab.blocks()));
        return this;
    }

    @Override
    public IndexEntryExtractor custom(CustomContainer container) {
        return add(container.title()).inside(container);
    }

    @Override
    public IndexEntryExtractor demo(Demo demo) {
        return inside(demo);
    }

    /** What tells the answer is left out, as is what only becomes clear with it. */
    @Override
    public IndexEntryExtractor quiz(Quiz quiz) {
        return add(quiz.title()).blocks(quiz.question()).offered(quiz.answers());
    }

    @Override
    public IndexEntryExtractor bank(Bank bank) {
        return add(bank.title()).blocks(List.copyOf(bank.questions()));
    }

    private IndexEntryExtractor offered(Answers answers) {
        answers.accept(new Offered(this::blocks, this::add));
        return this;
    }

    /** What is to be found out is found by what is asked and by the names of what it depends on. */
    @Override
    public IndexEntryExtractor model(FormulaModel model) {
        add(model.title()).blocks(model.question());
        model.quantities().forEach(quantity -> add(quantity.label()));
        model.readings().forEach(reading -> add(reading.label()));
        return blocks(model.explanation());
    }

    @Override
    public IndexEntryExtractor lab(Lab lab) {
        add(lab.title()).blocks(lab.question()).add(lab.description());
        lab.controls().forEach(control -> add(control.label()));
        lab.readings().forEach(reading -> add(reading.label()));
        return blocks(lab.explanation());
    }

    /** Each turn is a place; what nobody says belongs to what stands above it. */
    @Override
    public IndexEntryExtractor dialog(DialogBlock block) {
        IndexEntryDraft around = current;
        Map<String, String> names = new HashMap<>();
        for (Speaker speaker : block.dialog().cast()) {
            names.put(speaker.id(), speaker.name());
        }
        List<DialogPart> parts = block.dialog().parts();
        int beats = 0;
        for (int i = 0; i < parts.size(); i++) {
            DialogBody body = block.bodies().get(i);
            if (parts.get(i) instanceof Beat beat) {
                begin(block.beatId(i, ++beats), beat.title(), "");
                continue;
            }
            if (parts.get(i) instanceof Turn turn) {
                begin(block.turnId(turn.number()), "", names.getOrDefault(turn.speaker(), turn.speaker()));
            }
            blocks(body.blocks());
            body.marks().forEach(mark -> blocks(mark.blocks()));
        }
        current = around;
        return this;
    }
}
